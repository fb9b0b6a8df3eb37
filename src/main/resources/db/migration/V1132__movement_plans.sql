-- A movement runs from a day to a day, under a plan with a number; a commune's own goes from a draft over its launch to its
-- close. Those named in the report ran in whole years and were launched.
alter table movement
    add column state       text    not null default 'LAUNCHED' check (state in ('DRAFT', 'LAUNCHED', 'CLOSED')),
    add column starts_on   date,
    add column ends_on     date,
    add column plan_number text    check (length(plan_number) between 1 and 100),
    add column plan_date   date,
    add column goal        text    not null default '' check (length(goal) <= 4000),
    add column version     bigint  not null default 0;
update movement set starts_on = make_date(period_start, 1, 1), ends_on = make_date(period_end, 12, 31);
alter table movement
    alter column starts_on set not null,
    alter column ends_on set not null,
    alter column state drop default,
    drop column period_start,
    drop column period_end,
    add check (starts_on <= ends_on),
    add check (nominations_until >= starts_on),
    add check ((plan_number is null) = (plan_date is null));

create table movement_criterion (
    movement text    not null references movement,
    position integer not null,
    words    text    not null check (length(words) between 1 and 1000),
    primary key (movement, position)
);

-- The plan of a movement launched above, as the commune received it.
create table movement_guidance (
    movement    text not null references movement,
    commune     text not null references organization_unit,
    plan_number text not null check (length(plan_number) between 1 and 100),
    plan_date   date not null,
    primary key (movement, commune)
);

-- How many may be nominated for a movement: of the whole commune together, of each unit in it, or of one unit. The form is
-- a code of the catalogue, or the part before the last hyphen that the forms for people, groups and households share.
create table movement_quota (
    id       uuid    primary key,
    movement text    not null references movement,
    commune  text    not null references organization_unit,
    holder   text    not null check (holder in ('COMMUNE', 'EACH_UNIT', 'UNIT')),
    unit     text    references organization_unit,
    form     text    not null check (form <> ''),
    cases    integer not null check (cases > 0),
    basis    text    not null check (length(basis) between 1 and 300),
    check ((holder = 'UNIT') = (unit is not null)),
    constraint movement_quota_once unique nulls not distinct (movement, commune, holder, unit, form)
);
