-- Every table that a screen of a session shows something of tells it (ADR 0043), signatures, deliveries and reserved
-- opinions too. Only a paper that its member handed in themselves is told as nothing but a ballot: whose vote came in by
-- another way has a screen that has to say so. What is told is still the session alone.
create or replace function council_session_changed() returns trigger language plpgsql as $$
declare
    changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    told text := case tg_table_name
        when 'council_session' then changed ->> 'id'
        when 'council_signature' then
            (select m.session::text from council_minutes m where m.id = (changed ->> 'minutes')::uuid)
        else changed ->> 'session' end;
begin
    perform pg_notify('council_session', told || case when tg_nargs > 0 then ' ballot' else '' end);
    return null;
end $$;

drop trigger council_participation_told on council_participation;
create trigger council_participation_told after insert on council_participation
    for each row when (new.channel = 'ONLINE') execute function council_session_changed('ballot');
create trigger council_participation_elsewhere_told after insert on council_participation
    for each row when (new.channel <> 'ONLINE') execute function council_session_changed();

drop trigger council_named_vote_told on council_named_vote;
create trigger council_named_vote_told after insert on council_named_vote
    for each row when (new.member = new.entered_by) execute function council_session_changed('ballot');
create trigger council_named_vote_elsewhere_told after insert on council_named_vote
    for each row when (new.member <> new.entered_by) execute function council_session_changed();

drop trigger council_agenda_item_told on council_agenda_item;
create trigger council_agenda_item_told after insert or update or delete on council_agenda_item
    for each row execute function council_session_changed();
create trigger council_delivery_told after insert or update on council_delivery
    for each row execute function council_session_changed();
create trigger council_signature_told after insert on council_signature
    for each row execute function council_session_changed();
create trigger council_reserved_opinion_told after insert on council_reserved_opinion
    for each row execute function council_session_changed();
create trigger council_share_reason_told after insert on council_share_reason
    for each row execute function council_session_changed();
create trigger council_limit_reason_told after insert on council_limit_reason
    for each row execute function council_session_changed();
create trigger council_quota_cut_told after insert or update on council_quota_cut
    for each row execute function council_session_changed();
