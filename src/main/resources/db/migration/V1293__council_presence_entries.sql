-- Every coming and going of a member, as it was marked (ADR 0058). The attendance keeps the last one only, and the mode of
-- nobody who has left. Sessions from before have no rows.
create table council_presence_entry (
    id        bigint generated always as identity primary key,
    session   uuid        not null references council_session,
    member    uuid        not null,
    what      text        not null check (what in ('CAME', 'LEFT', 'ABSENT')),
    mode      text check (mode in ('IN_PERSON', 'ONLINE')),
    marked_at timestamptz not null,
    constraint council_presence_entry_mode check ((what = 'CAME') = (mode is not null))
);
create index council_presence_entry_session on council_presence_entry (session, id);
revoke update, delete on council_presence_entry from "${runtimeRole}";
