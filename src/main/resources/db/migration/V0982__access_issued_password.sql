-- A password that an administrator made up is known to two people; whoever signs must be the only one who knows theirs.
alter table access_account add column password_issued boolean not null default false;
