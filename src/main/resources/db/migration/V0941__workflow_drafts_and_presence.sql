-- What somebody typed and has not handed in: one row a place and account. Not on the audit trail, read by its writer only.
create table workflow_draft (
    account  uuid        not null,
    place    text        not null check (length(place) <= 300),
    typed    jsonb       not null,
    saved_at timestamptz not null,
    primary key (account, place)
);
create index workflow_draft_place_idx on workflow_draft (place);
create index workflow_draft_saved_idx on workflow_draft (saved_at);

-- Who has a subject open, one row a screen, touched every few seconds. Unlogged: after a crash nobody has anything open.
create unlogged table workflow_presence (
    screen       uuid primary key,
    subject_type text        not null,
    subject_id   text        not null,
    account      uuid        not null,
    name         text        not null,
    writing      boolean     not null,
    wrote_at     timestamptz,
    seen_at      timestamptz not null
);
create index workflow_presence_subject_idx on workflow_presence (subject_id, subject_type);
