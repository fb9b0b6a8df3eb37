-- A session convened although the limit of some of its items ends before what it concludes can be signed: which, and why.
create table council_limit_reason (
    id           uuid primary key,
    session      uuid        not null references council_session (id),
    subject_type text        not null,
    subject_id   uuid        not null,
    name         text        not null,
    due_on       date        not null,
    signed_on    date        not null,
    reason       text        not null check (length(reason) between 1 and 2000),
    given_by     uuid        not null,
    given_name   text        not null,
    given_at     timestamptz not null
);
create index council_limit_reason_session on council_limit_reason (session, due_on, name);
revoke update, delete on council_limit_reason from "${runtimeRole}";
