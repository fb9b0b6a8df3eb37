-- Guests of a session (khách mời), as the secretary writes them down; they stand in the minutes.
create table council_guest (
    session  uuid not null references council_session,
    position int  not null,
    name     text collate "vi-x-icu" not null check (name <> ''),
    office   text not null check (office <> ''),
    primary key (session, position)
);
create trigger council_guest_told after insert or delete on council_guest
    for each row execute function council_session_changed();
