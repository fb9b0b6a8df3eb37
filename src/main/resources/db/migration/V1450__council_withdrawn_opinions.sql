-- Whoever comes after all votes in the room, secretly where the ballot is secret. What they had written would stand beside
-- that vote, under their name: with the withdrawal it goes. The program itself still deletes no choice.
create function council_forget_withdrawn() returns trigger
    language plpgsql security definer set search_path from current as $$
begin
    delete from council_opinion_choice where opinion = new.id;
    return null;
end $$;

create trigger council_opinion_withdrawn
    after update of withdrawn_at on council_opinion
    for each row when (old.withdrawn_at is null and new.withdrawn_at is not null)
    execute function council_forget_withdrawn();

delete from council_opinion_choice c using council_opinion o where o.id = c.opinion and o.withdrawn_at is not null;
