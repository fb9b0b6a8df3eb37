-- What members declare before they read the papers, each declaration whole: the newest of a member holds. An item that is
-- taken off the agenda leaves its declaration standing, so no foreign key goes there.
create table council_declaration (
    id          uuid primary key,
    session     uuid        not null references council_session,
    member      uuid        not null,
    member_name text        not null,
    edition     integer     not null check (edition > 0),
    by_member   boolean     not null,
    declared_at timestamptz not null,
    constraint council_declaration_edition unique (session, member, edition)
);
create index council_declaration_by_member on council_declaration (member);

create table council_interest (
    declaration uuid not null references council_declaration,
    item        uuid not null,
    kind        text not null check (kind in ('NOMINEE', 'FAMILY', 'NOMINATOR', 'OWN_UNIT', 'OTHER')),
    note        text check (length(note) between 1 and 300),
    primary key (declaration, item),
    constraint council_interest_note check (kind <> 'OTHER' or note is not null)
);
create index council_interest_by_item on council_interest (item);
revoke update, delete on council_declaration, council_interest from "${runtimeRole}";

-- What a majority was held against: all members, or all but those who take no part in the item.
alter table council_item_result add column total integer;
update council_item_result set total = entitled;
alter table council_item_result alter column total set not null;
alter table council_item_result add constraint council_item_result_total check (total >= entitled);

-- Who presides and who keeps the minutes of an item where the session's own take no part.
alter table council_agenda_item
    add column presider uuid,
    add column presider_name text,
    add column secretary uuid,
    add column secretary_name text,
    add column presided_at timestamptz,
    add column annex integer check (annex > 0);

-- Part 0 is the minutes themselves, the others are signed by those who stood in.
alter table council_minutes add column part integer not null default 0;
alter table council_minutes drop constraint council_minutes_edition;
alter table council_minutes add constraint council_minutes_edition unique (session, part, edition);

-- A session that lost its quorum waits to be resumed.
alter table council_session drop constraint council_session_status_check;
alter table council_session add constraint council_session_status_check check (status in ('PLANNING', 'AGENDA_SETTLED',
    'CONVENED', 'OPEN', 'LOCKED', 'COUNTED', 'ADJOURNED', 'CONFIRMED', 'SIGNED', 'FINISHED', 'CANCELLED'));
