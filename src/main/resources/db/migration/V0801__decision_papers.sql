-- Papers: the decisions (Quyết định) and submissions (Tờ trình) of an authority, each with the lines that stand on it.
create table decision_paper (
    id              uuid primary key,
    version         integer     not null,
    kind            text        not null check (kind in ('DECISION', 'SUBMISSION')),
    level           text        not null check (level in ('COMMUNE', 'CITY')),
    unit            text        not null,
    city            text        not null,
    session         uuid,
    submission      uuid references decision_paper (id),
    rule_set        text        not null,
    deputy_only     boolean     not null default false,
    status          text        not null check (status in
        ('DRAFT', 'RETURNED', 'PREPARED', 'SIGNED', 'NUMBERED', 'HANDED_OVER', 'RECEIVED', 'CLOSED', 'DROPPED')),
    created_at      timestamptz not null,
    prepared_by     uuid,
    prepared_name   text,
    prepared_at     timestamptz,
    return_reason   text,
    signed_by       uuid,
    signed_name     text,
    capacity        text check (capacity in ('HEAD', 'DEPUTY_FOR_HEAD')),
    signed_at       timestamptz,
    signed_text     text,
    signed_layout   text,
    signed_sha256   text check (signed_sha256 ~ '^[0-9a-f]{64}$'),
    symbol          text,
    number_year     integer,
    number          integer check (number > 0),
    number_date     date,
    numbered_by     uuid,
    handed_over_at  timestamptz,
    received_by     uuid,
    received_name   text,
    received_at     timestamptz,
    -- A signature is whole or not there; a number stands only on a signed paper.
    constraint decision_paper_signature check (num_nulls(signed_by, signed_name, capacity, signed_at, signed_text,
        signed_layout, signed_sha256) in (0, 7)),
    constraint decision_paper_numbered check (num_nulls(symbol, number_year, number, number_date, numbered_by) in (0, 5)
        and (number is null or signed_at is not null))
);

-- One list collects the lines of a session while it is a draft; the second transaction waits and then finds it.
create unique index decision_paper_collecting on decision_paper (unit, kind, level, session)
    where status = 'DRAFT' and not deputy_only;
create index decision_paper_unit on decision_paper (unit, kind, created_at desc);
create index decision_paper_city on decision_paper (city, handed_over_at desc) where kind = 'SUBMISSION';
create unique index decision_paper_of_submission on decision_paper (submission) where submission is not null;

create table decision_paper_line (
    id          uuid primary key,
    paper       uuid        not null references decision_paper (id),
    kind        text        not null,
    line        uuid        not null,
    status      text        not null check (status in ('LISTED', 'STRUCK', 'MOVED')),
    ordinal     integer check (ordinal > 0),
    reason      text,
    struck_by   uuid,
    struck_name text,
    struck_at   timestamptz,
    added_at    timestamptz not null,
    unique (paper, line),
    constraint decision_paper_line_struck check (status <> 'STRUCK' or (reason is not null and struck_by is not null))
);
create unique index decision_paper_line_listed on decision_paper_line (line, kind) where status = 'LISTED';
create index decision_paper_line_line on decision_paper_line (line);

-- The numbers of an authority's book. The book is shared with every other paper of the committee: gaps are normal.
create table decision_number (
    unit   text    not null,
    symbol text    not null,
    year   integer not null,
    number integer not null check (number > 0),
    paper  uuid    not null unique references decision_paper (id),
    primary key (unit, symbol, year, number)
);

-- One line at the city.
create table decision_appraisal (
    id             uuid primary key,
    version        integer     not null,
    submission     uuid        not null references decision_paper (id),
    line           uuid        not null,
    city           text        not null,
    commune        text        not null,
    form_code      text        not null,
    position       integer     not null,
    status         text        not null check (status in ('OPEN', 'APPROVED', 'REFUSED')),
    reason         text,
    appraised_by   uuid,
    appraised_name text,
    appraised_at   timestamptz,
    received_at    timestamptz not null,
    unique (submission, line),
    constraint decision_appraisal_reason check (status <> 'REFUSED' or reason is not null)
);
create index decision_appraisal_queue on decision_appraisal (city, status, received_at, commune, position);

-- A number once given stays, and no paper or line vanishes.
revoke update, delete on decision_number from ${runtimeRole};
revoke delete on decision_paper, decision_paper_line, decision_appraisal from ${runtimeRole};
