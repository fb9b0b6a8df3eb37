-- What an amending decision changed in an entry of the register: the entry says what holds now, here stands what it said
-- before and by which decision. Only ever added to.
create table register_amendment (
    id                 uuid primary key,
    award              uuid        not null references register_award,
    decision_number    text        not null,
    decision_date      date        not null,
    name_before        text collate "vi-x-icu",
    name_after         text collate "vi-x-icu",
    achievement_before text,
    achievement_after  text,
    at                 timestamptz not null,
    constraint register_amendment_once unique (award, decision_number, decision_date),
    constraint register_amendment_name check (num_nulls(name_before, name_after) in (0, 2)),
    constraint register_amendment_achievement check (num_nulls(achievement_before, achievement_after) in (0, 2)),
    constraint register_amendment_something check (num_nonnulls(name_after, achievement_after) > 0)
);
revoke update, delete on register_amendment from "${runtimeRole}";
