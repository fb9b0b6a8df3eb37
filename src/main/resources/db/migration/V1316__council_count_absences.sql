-- Who counted the paper box and cannot sign the minutes of the count: the presider says so and why, and it is printed with
-- them (ADR 0063). The text that the other one signed stays as it is.
create table council_count_absence (
    session          uuid        not null references council_session,
    counter          uuid        not null,
    counter_name     text collate "vi-x-icu" not null,
    reason           text        not null check (reason <> ''),
    recorded_by      uuid        not null,
    recorded_by_name text collate "vi-x-icu" not null,
    recorded_at      timestamptz not null,
    primary key (session, counter)
);
revoke update, delete on council_count_absence from "${runtimeRole}";
create trigger council_count_absence_told after insert on council_count_absence
    for each row execute function council_session_changed();
