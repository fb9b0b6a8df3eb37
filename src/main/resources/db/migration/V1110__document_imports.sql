-- Tables that come in from Excel. The rows wait here until somebody has seen what is wrong with them and says yes; then
-- they go in by chunks. A node that works on one holds it until leased_until, so that another goes on when it dies.
create table document_import (
    id           uuid        primary key,
    kind         text        not null,
    unit         text        not null,
    name         text        not null,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    letters      jsonb       not null,
    row_count    integer     not null check (row_count > 0),
    state        text        not null check (state in ('CHECKING', 'CHECKED', 'TAKING', 'DONE', 'STOPPED', 'FAILED')),
    leased_until timestamptz,
    attempts     integer     not null default 0,
    added_by     uuid,
    added_by_name text       not null,
    added_at     timestamptz not null,
    ended_at     timestamptz,
    -- The same file twice is one import.
    constraint document_import_once unique (kind, unit, sha256)
);

create index document_import_waiting on document_import (added_at) where state in ('CHECKING', 'TAKING');
create index document_import_newest on document_import (unit, added_at desc);

create table document_import_row (
    import     uuid    not null references document_import on delete cascade,
    number     integer not null check (number > 0),
    cells      jsonb   not null,
    state      text    not null check (state in ('WAITING', 'GOOD', 'BAD', 'TAKEN', 'KNOWN')),
    -- What the row is about, as its room says: the same thing twice in one file is one too many.
    about      text,
    problems   jsonb,
    primary key (import, number)
);

create index document_import_row_state on document_import_row (import, state, number);
create index document_import_row_about on document_import_row (import, about) where about is not null;
