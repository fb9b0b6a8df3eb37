-- A nomination, its lines and what the program found out about them. Typed text is incomplete while a draft, so most
-- columns may be null here; what must be there is checked when the nomination is submitted.
create table nomination (
    id                  uuid primary key,
    version             bigint      not null,
    reference           text        unique,
    unit                text        not null,
    commune             text        not null,
    nominator           uuid        not null,
    stage               text        not null,
    movement            text,
    type                text,
    summary             text        not null default '' check (length(summary) <= 300),
    meeting_date        date,
    households_total    integer     check (households_total >= 0),
    households_present  integer     check (households_present >= 0),
    rule_set            text,
    created_at          timestamptz not null,
    saved_at            timestamptz not null,
    first_submitted_at  timestamptz,
    submitted_at        timestamptz,
    front_at            timestamptz,
    front_by            uuid,
    front_note          text,
    checked_at          timestamptz,
    checker             uuid,
    supplements         integer     not null default 0 check (supplements >= 0),
    supplement_request  text,
    appraised_at        timestamptz,
    appraiser           uuid,
    appraisal_report    text,
    handed_to_city      boolean     not null default false,
    closing_reason      text,
    closed_at           timestamptz,
    search_key          text        not null,
    check (stage = 'DRAFT' or (reference is not null and rule_set is not null))
);
create index nomination_unit_idx on nomination (unit, stage, saved_at desc);
create index nomination_commune_idx on nomination (commune, stage, saved_at desc);
create index nomination_saved_idx on nomination (saved_at desc, id);

create table nomination_line (
    id               uuid primary key,
    version          bigint not null,
    nomination       uuid   not null references nomination (id),
    position         integer not null,
    kind             text   not null,
    name             text   collate "vi-x-icu" not null default '' check (length(name) <= 300),
    birth_year       integer,
    sex              text   check (sex in ('F', 'M')),
    address          text   check (length(address) <= 500),
    position_class   text,
    form             text,
    achievement      text   not null default '' check (length(achievement) <= 20000),
    votes_for        integer check (votes_for >= 0),
    votes_against    integer check (votes_against >= 0),
    subject          uuid,
    status           text   not null,
    session          uuid,
    council_opened   timestamptz,
    council_day      date,
    council_result   text,
    passed_on        boolean not null default false,
    paper            uuid,
    decision_number  text,
    decision_date    date,
    outcome_reason   text,
    settled_at       timestamptz
);
create index nomination_line_nomination_idx on nomination_line (nomination, position);
create index nomination_line_ready_idx on nomination_line (status) where status in ('READY', 'DEFERRED');
create index nomination_line_subject_idx on nomination_line (subject);

create table nomination_figure (
    line       uuid    not null references nomination_line (id) on delete cascade,
    position   integer not null,
    indicator  text    not null default '',
    value      text    not null default '',
    unit       text    not null default '',
    period     text    not null default '',
    primary key (line, position)
);

-- What the eligibility step found, in the words and with the article of that day: kept, not computed again.
create table nomination_finding (
    line         uuid    not null references nomination_line (id) on delete cascade,
    position     integer not null,
    rule         text    not null,
    verdict      text    not null check (verdict in ('PASS', 'FAIL', 'HUMAN')),
    explanation  text    not null,
    article      text    not null,
    unverified   boolean not null,
    primary key (line, position)
);

-- The running number of nominations of a commune in a year; gaps come from rolled back submissions only.
create table nomination_counter (
    commune  text    not null,
    year     integer not null,
    last     integer not null,
    primary key (commune, year)
);
