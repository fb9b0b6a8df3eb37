-- What the public reads of a list that hangs, as it was posted: name, unit, form, short achievement, and nothing else. The
-- public page reads these rows only, so that no other column can ever be shown by it.
create table nomination_listed_line (
    publication uuid    not null references nomination_publication (id),
    position    integer not null,
    line        uuid    not null references nomination_line (id),
    name        text    not null check (name <> '' and length(name) <= 300),
    unit_name   text    not null,
    form_name   text    not null,
    achievement text    not null check (length(achievement) <= 1000),
    primary key (publication, position),
    unique (publication, line)
);

-- The code is the list's address for the public; no other id leads from there to anything.
alter table nomination_publication
    add column public_code     text unique check (length(public_code) = 12),
    add column posted_by       text,
    add column period_ended_at timestamptz,
    drop constraint nomination_publication_outcome_check,
    add constraint nomination_publication_outcome_check
        check (outcome in ('NONE', 'DISMISSED', 'PARTLY_UPHELD', 'UPHELD', 'NOTHING_LEFT'));

create index nomination_publication_hanging on nomination_publication (ends_on) where closed_at is null;
