-- The secret ballot (ADR 0018). Paper and choice know no member, no time, no sequence and no foreign key; what joins a
-- member to a session is only that they took part.

create table council_participation (
    session uuid not null,
    ballot_round integer not null,
    paper integer not null,
    member uuid not null,
    channel text not null check (channel in ('ONLINE', 'PAPER', 'WRITTEN_OPINION')),
    constraint council_participation_once primary key (session, ballot_round, paper, member)
);

-- The public half seals the papers; the private half is wrapped by a key outside the database. The row is deleted at
-- closing, and with it the last way to open a paper.
create table council_session_key (
    session uuid not null,
    ballot_round integer not null,
    public_key bytea not null check (octet_length(public_key) = 32),
    wrapped_private_key bytea not null,
    primary key (session, ballot_round)
);

create table council_sealed_paper (
    id uuid primary key,
    session uuid not null,
    ballot_round integer not null,
    paper integer not null,
    sealed bytea not null
);
create index council_sealed_paper_by_session on council_sealed_paper (session, ballot_round);

create table council_ballot_choice (
    id uuid primary key,
    session uuid not null,
    ballot_round integer not null,
    item uuid not null,
    choice text not null check (length(choice) <= 32)
);
create index council_ballot_choice_by_session on council_ballot_choice (session, ballot_round, item);

-- Which closed ballots still wait for their dead rows to be swept out of the files.
create table council_paper_sweep (
    session uuid not null,
    ballot_round integer not null,
    closed_by xid8 not null default pg_current_xact_id(),
    done boolean not null default false,
    primary key (session, ballot_round)
);
create index council_paper_sweep_open on council_paper_sweep (session) where not done;

revoke update, delete on council_participation, council_ballot_choice from "${runtimeRole}";
revoke update on council_sealed_paper, council_session_key from "${runtimeRole}";
grant maintain on council_participation, council_session_key, council_sealed_paper, council_ballot_choice
    to "${runtimeRole}";
