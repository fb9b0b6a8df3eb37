-- What a member holds on to against the Council's conclusion, under their name; only ever added to.
create table council_reserved_opinion (
    id          uuid primary key,
    session     uuid        not null references council_session,
    item        uuid references council_agenda_item,
    member      uuid        not null,
    member_name text        not null,
    words       text        not null check (length(words) between 1 and 2000),
    at          timestamptz not null
);
create index council_reserved_opinion_by_session on council_reserved_opinion (session);
revoke update, delete on council_reserved_opinion from "${runtimeRole}";
