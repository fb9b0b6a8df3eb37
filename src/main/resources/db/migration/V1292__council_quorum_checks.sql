-- The quorum of each ballot, each adjournment and each resumption, as it stood then (ADR 0058): the minutes say it of every
-- ballot, not of the opening alone. Sessions from before have no rows; their minutes say what they said.
create table council_quorum_check (
    id           bigint generated always as identity primary key,
    session      uuid        not null references council_session,
    kind         text        not null check (kind in ('BALLOT', 'ADJOURNED', 'RESUMED')),
    ballot_round integer     not null check (ballot_round > 0),
    present      integer     not null check (present >= 0),
    members      integer     not null check (members > 0),
    numerator    integer     not null check (numerator > 0),
    denominator  integer     not null check (denominator > 0),
    strict       boolean     not null,
    article      text        not null,
    checked_at   timestamptz not null,
    locked_at    timestamptz,
    constraint council_quorum_check_locked check (locked_at is null or kind = 'BALLOT')
);
create index council_quorum_check_session on council_quorum_check (session, id);
create unique index council_quorum_check_once on council_quorum_check (session, ballot_round) where kind = 'BALLOT';
revoke update, delete on council_quorum_check from "${runtimeRole}";
grant update (locked_at) on council_quorum_check to "${runtimeRole}";
