-- A change of the calendar and how far the limits that run over the changed days are reckoned anew. A row that is not done is
-- gone on with by whatever node comes first, in chunks, in the order of the limits' ids.
create table deadline_replanning (
    id         uuid primary key,
    days       date[]      not null check (cardinality(days) > 0),
    asked_at   timestamptz not null,
    -- How many limits it was going to look at.
    total      integer     not null check (total >= 0),
    -- The last limit looked at.
    after_id   uuid        not null,
    touched    integer     not null default 0,
    moved      integer     not null default 0,
    -- Limits that could not be moved and were left as they are: the log names them, the check of due days finds them.
    left_out   integer     not null default 0,
    -- In a row, at the same place.
    failures   integer     not null default 0,
    done_at    timestamptz
);
create index deadline_replanning_open on deadline_replanning (asked_at, id) where done_at is null;
