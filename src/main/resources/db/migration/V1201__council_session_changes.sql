-- Whoever shows a session is told that it changed: PostgreSQL says so after the commit, to every node that listens, once a
-- transaction. It says which session, and whether more happened than that papers came in; never whose.
create function council_session_changed() returns trigger language plpgsql as $$
declare
    changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
    perform pg_notify('council_session', case tg_table_name
        when 'council_session' then changed ->> 'id'
        when 'council_participation' then (changed ->> 'session') || ' ballot'
        else changed ->> 'session' end);
    return null;
end $$;

create trigger council_session_told after insert or update on council_session
    for each row execute function council_session_changed();
create trigger council_attendance_told after insert or update or delete on council_attendance
    for each row execute function council_session_changed();
create trigger council_declaration_told after insert on council_declaration
    for each row execute function council_session_changed();
create trigger council_participation_told after insert on council_participation
    for each row execute function council_session_changed();
create trigger council_minutes_told after insert on council_minutes
    for each row execute function council_session_changed();
