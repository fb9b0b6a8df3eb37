-- Those who count what is voted on paper: of the Council between two days, and of one session as they stood at its opening.
create table council_counter (
    id         uuid primary key,
    council    uuid not null references council,
    account    uuid not null,
    name       text collate "vi-x-icu" not null,
    valid_from date not null,
    valid_to   date,
    constraint council_counter_period check (valid_to is null or valid_to >= valid_from)
);
create index council_counter_by_council on council_counter (council);

create table council_session_counter (
    session uuid not null references council_session,
    account uuid not null,
    name    text collate "vi-x-icu" not null,
    primary key (session, account)
);

-- Numbered papers of a round, all numbers of a session running on. Who drew which number stands nowhere.
create table council_paper_batch (
    session      uuid    not null,
    ballot_round integer not null,
    paper        integer not null,
    first_number integer not null check (first_number > 0),
    last_number  integer not null,
    primary key (session, ballot_round, paper),
    constraint council_paper_batch_numbers check (last_number >= first_number)
);

-- What each of those who count found in the box, item by item. Deleted with the sealed papers: kept apart it would tell
-- what the few who voted on paper chose.
create table council_box_entry (
    session      uuid    not null,
    ballot_round integer not null,
    item         uuid    not null,
    attempt      integer not null check (attempt > 0),
    counter      uuid    not null,
    yes          integer not null check (yes >= 0),
    no           integer not null check (no >= 0),
    blank        integer not null check (blank >= 0),
    invalid      integer not null check (invalid >= 0),
    primary key (session, ballot_round, item, attempt, counter)
);
revoke update on council_box_entry from "${runtimeRole}";
grant maintain on council_box_entry to "${runtimeRole}";

-- What stays of a box: how many papers, and who counted them.
create table council_box_record (
    session      uuid    not null,
    ballot_round integer not null,
    paper        integer not null,
    issued       integer not null check (issued > 0),
    collected    integer not null check (collected >= 0),
    counted_by   text    not null,
    primary key (session, ballot_round, paper),
    constraint council_box_record_collected check (collected <= issued)
);
revoke update, delete on council_box_record from "${runtimeRole}";

-- The named opinion of a member who is absent. Never secret, and never seen by others before the ballot is counted.
create table council_opinion (
    id            uuid primary key,
    session       uuid        not null references council_session,
    ballot_round  integer     not null,
    member        uuid        not null,
    member_name   text collate "vi-x-icu" not null,
    counted       boolean     not null,
    entered_at    timestamptz not null,
    withdrawn_at  timestamptz
);
create unique index council_opinion_standing on council_opinion (session, ballot_round, member)
    where withdrawn_at is null;

create table council_opinion_choice (
    opinion uuid not null references council_opinion,
    item    uuid not null,
    choice  text not null check (choice in ('AGREE', 'DISAGREE', 'BLANK')),
    primary key (opinion, item)
);
revoke delete on council_opinion from "${runtimeRole}";
revoke update, delete on council_opinion_choice from "${runtimeRole}";
