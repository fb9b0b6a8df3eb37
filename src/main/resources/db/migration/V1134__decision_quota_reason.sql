-- Why a Tờ trình carries more than the quotas of its movements give; the newest of a paper holds.
create table decision_quota_reason (
    id         uuid primary key,
    paper      uuid        not null references decision_paper (id),
    excess     integer     not null check (excess >= 0),
    reason     text        not null check (length(reason) between 1 and 2000),
    given_by   uuid        not null,
    given_name text        not null,
    given_at   timestamptz not null
);
create index decision_quota_reason_paper on decision_quota_reason (paper, given_at desc);
revoke update, delete on decision_quota_reason from "${runtimeRole}";
