-- Awards from before this product come in from Excel with the names of who got them, by decisions that are not kept here.
-- Who decided may be gone by now (the district, until 2025-06-30) or above the city, and is then a name without a unit.
alter table register_award drop constraint register_award_source_check;
alter table register_award
    alter column issuer_unit drop not null,
    alter column ordinal drop not null,
    -- The number as it tells two decisions apart, whatever its spaces and capitals; of imported awards only.
    add column decision_key text,
    add column note text,
    add column import uuid,
    add constraint register_award_source check (source in ('DECISION', 'IMPORT')),
    add constraint register_award_of_decision check (
        source <> 'DECISION' or (issuer_unit is not null and ordinal is not null)),
    add constraint register_award_of_import check (
        source <> 'IMPORT' or (decision_key is not null and import is not null and line is null and decision is null));

create unique index register_award_imported_once on register_award (subject, form_code, decision_date, decision_key)
    where source = 'IMPORT';

-- An opening balance: how many awards of a form somebody granted in some years, where nobody knows to whom. It counts in
-- the statistics and for nothing else: no standard that asks for an earlier award can be met by it.
create table register_opening_balance (
    id              uuid        primary key,
    unit            text        not null references organization_unit,
    issuer          text        not null,
    issuer_key      text        not null check (issuer_key <> ''),
    issuer_unit     text        references organization_unit,
    form_code       text        not null references award_form,
    form_name       text        not null,
    kind            text        not null check (kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    from_year       integer     not null check (from_year between 1945 and 2200),
    to_year         integer     not null check (to_year between from_year and 2200),
    awards          integer     not null check (awards > 0),
    source          text        not null,
    note            text,
    import          uuid,
    entered_by_name text        not null,
    entered_at      timestamptz not null,
    -- Of one form by one issuer no year is counted twice.
    constraint register_opening_balance_once exclude using gist (
        unit with =, issuer_key with =, form_code with =, int4range(from_year, to_year, '[]') with &&)
);
