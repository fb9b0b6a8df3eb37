-- What the channels and the outcomes of a session change is shown in its room as well. That a paper of an open vote came in
-- is told like any other paper; the counts of the paper box are told as little as the papers themselves.
create or replace function council_session_changed() returns trigger language plpgsql as $$
declare
    changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
    perform pg_notify('council_session', case tg_table_name
        when 'council_session' then changed ->> 'id'
        when 'council_participation' then (changed ->> 'session') || ' ballot'
        when 'council_named_vote' then (changed ->> 'session') || ' ballot'
        else changed ->> 'session' end);
    return null;
end $$;

create trigger council_named_vote_told after insert on council_named_vote
    for each row execute function council_session_changed();
create trigger council_hand_count_told after insert or update on council_hand_count
    for each row execute function council_session_changed();
create trigger council_agenda_item_told after update on council_agenda_item
    for each row execute function council_session_changed();
create trigger council_session_counter_told after insert or delete on council_session_counter
    for each row execute function council_session_changed();
create trigger council_box_entry_told after insert on council_box_entry
    for each row execute function council_session_changed();
create trigger council_opinion_told after insert or update on council_opinion
    for each row execute function council_session_changed();
