-- What somebody objects to on a list that hangs. Who it was, and what they wrote, is read by those who resolve it only.
create table nomination_objection (
    id           uuid primary key,
    version      bigint      not null,
    publication  uuid        not null references nomination_publication (id),
    line         uuid        references nomination_line (id),
    channel      text        not null check (channel in ('PAGE', 'PHONE', 'PAPER')),
    received_on  date        not null,
    entered_at   timestamptz not null,
    entered_by   uuid,
    person       text        check (length(person) <= 200),
    contact      text        check (length(contact) <= 200),
    words        text        not null check (length(words) <= 2000),
    ruling       text        check (ruling in ('UPHELD', 'DISMISSED')),
    reason       text        check (length(reason) <= 2000),
    ruled_by     uuid,
    ruled_at     timestamptz,
    constraint nomination_objection_ruled check ((ruling is null) = (ruled_at is null)),
    constraint nomination_objection_entered check ((channel = 'PAGE') = (entered_by is null))
);
create index nomination_objection_publication on nomination_objection (publication, entered_at);

-- From where something came in during the last day, as an HMAC under a key outside the database and of that day: no address
-- stands here, and no row says which objection it belongs to.
create table nomination_objection_source (
    mark        text        not null check (length(mark) = 64),
    publication uuid        not null,
    at          timestamptz not null
);
create index nomination_objection_source_at on nomination_objection_source (at);
