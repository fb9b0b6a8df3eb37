-- Why an agenda with fewer direct workers than last year or than the target goes on; the newest of a session holds.
create table council_share_reason (
    id          uuid primary key,
    session     uuid        not null references council_session (id),
    direct      integer     not null check (direct >= 0),
    individuals integer     not null check (individuals >= direct),
    reason      text        not null check (length(reason) between 1 and 2000),
    given_by    uuid        not null,
    given_name  text        not null,
    given_at    timestamptz not null
);
create index council_share_reason_session on council_share_reason (session, given_at desc);
revoke update, delete on council_share_reason from "${runtimeRole}";
