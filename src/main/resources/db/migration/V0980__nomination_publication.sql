-- One published list: where and how long it hung, what proves it, what people objected. A nomination has one for each time
-- that its list was posted; the process of the list carries the row's id as its key.
create table nomination_publication (
    id            uuid primary key,
    nomination    uuid        not null references nomination (id),
    stage         text        not null check (stage in ('BEFORE_FILING', 'BEFORE_COUNCIL', 'AFTER_COUNCIL')),
    opened_at     timestamptz not null,
    posted_on     date,
    ends_on       date        check (ends_on >= posted_on),
    places        text        check (length(places) <= 200),
    proof         text        check (length(proof) <= 4000),
    comment_count integer     check (comment_count >= 0),
    outcome       text        check (outcome in ('NONE', 'DISMISSED', 'UPHELD')),
    conclusion    text        check (length(conclusion) <= 4000),
    closed_at     timestamptz,
    constraint nomination_publication_closed check ((closed_at is null) = (outcome is null))
);
-- Posted again only when the list before it was closed.
create unique index nomination_publication_open on nomination_publication (nomination, stage) where closed_at is null;
create index nomination_publication_nomination on nomination_publication (nomination);
