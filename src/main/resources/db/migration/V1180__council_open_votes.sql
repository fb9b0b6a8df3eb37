-- Votes that are no secret (ADR 0041): by call of names, and hands that are counted. Far from the secret ballot, whose
-- tables know neither a member nor a time beside a choice.
create table council_named_vote (
    session      uuid    not null references council_session,
    ballot_round integer not null check (ballot_round > 0),
    item         uuid    not null references council_agenda_item,
    member       uuid    not null,
    member_name  text collate "vi-x-icu" not null,
    edition      integer not null check (edition > 0),
    choice       text    not null check (choice in ('AGREE', 'DISAGREE', 'BLANK')),
    entered_by   uuid    not null,
    entered_name text    not null,
    entered_at   timestamptz not null,
    primary key (session, ballot_round, item, member, edition)
);
revoke update, delete on council_named_vote from "${runtimeRole}";

-- A count stands as it was made; only its confirmation is added later.
create table council_hand_count (
    session        uuid    not null references council_session,
    ballot_round   integer not null check (ballot_round > 0),
    item           uuid    not null references council_agenda_item,
    edition        integer not null check (edition > 0),
    agree          integer not null check (agree >= 0),
    disagree       integer not null check (disagree >= 0),
    blank          integer not null check (blank >= 0),
    entitled       integer not null,
    entered_by     uuid    not null,
    entered_name   text    not null,
    entered_at     timestamptz not null,
    confirmed_by   uuid,
    confirmed_name text,
    confirmed_at   timestamptz,
    primary key (session, ballot_round, item, edition),
    constraint council_hand_count_sum check (agree + disagree + blank <= entitled),
    constraint council_hand_count_confirmed check (num_nulls(confirmed_by, confirmed_name, confirmed_at) in (0, 3))
);
revoke update, delete on council_hand_count from "${runtimeRole}";
grant update (confirmed_by, confirmed_name, confirmed_at) on council_hand_count to "${runtimeRole}";

-- The ballot round that an item is voted on in, or was last. Until now that followed from the outcome alone.
alter table council_agenda_item add column voted_in integer check (voted_in > 0);
update council_agenda_item i set voted_in = coalesce(
    case when i.outcome is null or i.outcome <> 'RECOMMENDED' then s.ballot_round end,
    (select max(r.ballot_round) from council_item_result r where r.session = i.session and r.item = i.id),
    s.ballot_round)
from council_session s where s.id = i.session and s.ballot_round > 0;

-- How a round was voted on, and on which form: either may be another in the next one.
alter table council_item_result
    add column mode text not null default 'SECRET' check (mode in ('SECRET', 'ROLL_CALL', 'SHOW_OF_HANDS')),
    add column form_name text;

update award_rule_key set choices = 'SECRET,ROLL_CALL,SHOW_OF_HANDS' where key = 'ballot_mode';
