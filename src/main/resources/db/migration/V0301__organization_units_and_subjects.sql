-- Units through time. A unit that was dissolved names the unit that took over its people and its history.
create table organization_unit (
    code       text primary key check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    name       text collate "vi-x-icu" not null,
    kind       text not null check (kind in ('CITY', 'CITY_OFFICE', 'DISTRICT', 'COMMUNE', 'COMMUNE_OFFICE',
                                             'ORGANISATION', 'SCHOOL', 'VILLAGE')),
    parent     text references organization_unit,
    valid_from date,
    valid_to   date,
    successor  text references organization_unit,
    sample     boolean not null default false,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
);

create index organization_unit_parent on organization_unit (parent, name);
create index organization_unit_successor on organization_unit (successor) where successor is not null;

-- People, collectives and households that were ever nominated or honoured.
create table organization_subject (
    id         uuid primary key,
    kind       text not null check (kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    name       text collate "vi-x-icu" not null,
    search_key text not null check (search_key <> ''),
    -- With tone marks: Hương and Hường of one village and year are two people.
    identity_key text not null check (identity_key <> ''),
    unit       text not null references organization_unit,
    birth_year integer check (birth_year between 1850 and 2200),
    sex        text check (sex in ('F', 'M')),
    address    text,
    created_at timestamptz not null,
    -- Two nominations of one person at the same moment still make one subject.
    constraint organization_subject_identity unique nulls not distinct (kind, unit, identity_key, birth_year)
);
