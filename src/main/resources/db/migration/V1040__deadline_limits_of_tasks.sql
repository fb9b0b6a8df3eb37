-- A limit is written for every step that has one; it is re-planned when the calendar changes, and says what ended it.
alter table deadline_limit
    add column days         integer not null default 1 check (days > 0),
    add column day_kind     text    not null default 'WORKING' check (day_kind in ('WORKING', 'CALENDAR')),
    -- Rests on a day that is only expected ("dự kiến").
    add column expected     boolean not null default false,
    -- Who or which element ended it, where stopped_by says how.
    add column stopped_with text;
alter table deadline_limit alter column days drop default;
alter table deadline_limit alter column day_kind drop default;

create index deadline_limit_span on deadline_limit (due_on, started_on) where stopped_at is null;

-- While a limit rests no day counts: those after paused_on up to and including resumed_on.
create table deadline_pause (
    id         uuid primary key,
    limit_id   uuid not null references deadline_limit,
    paused_on  date not null,
    reason     text not null check (reason <> ''),
    resumed_on date,
    check (resumed_on >= paused_on)
);
create unique index deadline_pause_open on deadline_pause (limit_id) where resumed_on is null;
create index deadline_pause_of_limit on deadline_pause (limit_id, paused_on);

-- When a reminder is due, as a share of the working time between start and due day.
create table deadline_step (
    kind    text primary key check (kind in ('FIRST', 'SECOND', 'OVERDUE')),
    percent integer not null check (percent between 1 and 100),
    article text    not null check (article <> '')
);
insert into deadline_step (kind, percent, article) values
    ('FIRST', 50, 'Mặc định của phần mềm, chưa có quy định'),
    ('SECOND', 80, 'Mặc định của phần mềm, chưa có quy định'),
    ('OVERDUE', 100, 'Mặc định của phần mềm, chưa có quy định');

-- Who is told that a step of somebody holding from_role is overdue: rung by rung, after_days working days after the due
-- day. The last rung is told by a daily list.
create table deadline_escalation (
    from_role  text    not null,
    rung       integer not null check (rung > 0),
    to_role    text    not null,
    after_days integer not null check (after_days >= 0),
    daily      boolean not null default false,
    article    text    not null check (article <> ''),
    primary key (from_role, rung),
    check (from_role <> to_role)
);
insert into deadline_escalation (from_role, rung, to_role, after_days, daily, article)
select step.from_role, step.rung, step.to_role, step.after_days, step.daily, 'Mặc định của phần mềm, chưa có quy định'
from (values
    ('VILLAGE_HEAD', 1, 'INTAKE_OFFICER', 0, false),
    ('VILLAGE_HEAD', 2, 'COMMUNE_VICE_CHAIR', 1, false),
    ('VILLAGE_HEAD', 3, 'COMMUNE_CHAIR', 2, true),
    ('VILLAGE_FRONT', 1, 'COMMUNE_FRONT', 0, false),
    ('VILLAGE_FRONT', 2, 'COMMUNE_VICE_CHAIR', 1, false),
    ('VILLAGE_FRONT', 3, 'COMMUNE_CHAIR', 2, true),
    ('COMMUNE_FRONT', 1, 'COMMUNE_VICE_CHAIR', 0, false),
    ('COMMUNE_FRONT', 2, 'COMMUNE_CHAIR', 1, true),
    ('ORG_NOMINATOR', 1, 'INTAKE_OFFICER', 0, false),
    ('ORG_NOMINATOR', 2, 'COMMUNE_VICE_CHAIR', 1, false),
    ('ORG_NOMINATOR', 3, 'COMMUNE_CHAIR', 2, true),
    ('INTAKE_OFFICER', 1, 'DEPARTMENT_HEAD', 0, false),
    ('INTAKE_OFFICER', 2, 'COMMUNE_VICE_CHAIR', 1, false),
    ('INTAKE_OFFICER', 3, 'COMMUNE_CHAIR', 2, true),
    ('APPRAISER', 1, 'DEPARTMENT_HEAD', 0, false),
    ('APPRAISER', 2, 'COMMUNE_VICE_CHAIR', 1, false),
    ('APPRAISER', 3, 'COMMUNE_CHAIR', 2, true),
    ('DEPARTMENT_HEAD', 1, 'COMMUNE_VICE_CHAIR', 0, false),
    ('DEPARTMENT_HEAD', 2, 'COMMUNE_CHAIR', 1, true),
    ('CLERK', 1, 'COMMUNE_VICE_CHAIR', 0, false),
    ('CLERK', 2, 'COMMUNE_CHAIR', 1, true),
    -- A clerk of the city: nobody there holds an office of a commune.
    ('CLERK', 3, 'CITY_BOARD_HEAD', 1, false),
    ('CLERK', 4, 'CITY_DIRECTOR', 2, true),
    ('ACCOUNTANT', 1, 'COMMUNE_VICE_CHAIR', 0, false),
    ('ACCOUNTANT', 2, 'COMMUNE_CHAIR', 1, true),
    ('COMMUNE_VICE_CHAIR', 1, 'COMMUNE_CHAIR', 0, true),
    ('COUNCIL_MEMBER', 1, 'COUNCIL_SECRETARY', 0, false),
    ('COUNCIL_MEMBER', 2, 'COUNCIL_CHAIR', 1, true),
    ('COUNCIL_SECRETARY', 1, 'COUNCIL_CHAIR', 0, true),
    ('CITY_APPRAISER', 1, 'CITY_BOARD_HEAD', 0, false),
    ('CITY_APPRAISER', 2, 'CITY_DIRECTOR', 1, true),
    ('CITY_BOARD_HEAD', 1, 'CITY_DIRECTOR', 0, true)
) as step (from_role, rung, to_role, after_days, daily);
