-- Đăng ký thi đua: a person or a unit, for a movement or for a title of a year.
create table movement_enrolment (
    id           uuid primary key,
    unit         text        not null references organization_unit,
    kind         text        not null check (kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    name         text collate "vi-x-icu" not null check (name <> '' and length(name) <= 300),
    -- With tone marks, as people are told apart elsewhere.
    identity_key text        not null check (identity_key <> ''),
    movement     text references movement,
    title        text references award_form,
    year         integer check (year between 1900 and 2200),
    entered_by   uuid        not null,
    entered_at   timestamptz not null,
    check ((movement is null) <> (title is null)),
    check ((title is null) = (year is null)),
    constraint movement_enrolment_once unique nulls not distinct (unit, kind, identity_key, movement, title, year)
);

create index movement_enrolment_unit on movement_enrolment (unit, entered_at desc, id);
