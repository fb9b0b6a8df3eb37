-- Whoever of the counting team fell ill between the lock and the count counts no more; another takes their place for the
-- session, with a reason that is printed with the minutes of the count (ADR 0076).
alter table council_session_counter add column replaced boolean not null default false;

create table council_counter_replacement (
    session          uuid        not null references council_session,
    ballot_round     int         not null,
    counter          uuid        not null,
    counter_name     text collate "vi-x-icu" not null,
    instead          uuid        not null,
    instead_name     text collate "vi-x-icu" not null,
    reason           text        not null check (reason <> ''),
    recorded_by      uuid        not null,
    recorded_by_name text collate "vi-x-icu" not null,
    recorded_at      timestamptz not null,
    primary key (session, counter),
    check (counter <> instead)
);
revoke update, delete on council_counter_replacement from "${runtimeRole}";
create trigger council_counter_replacement_told after insert on council_counter_replacement
    for each row execute function council_session_changed();
