-- Between the reviewer's proposal and the city's decision a line may have to go before the city's Council (ADR 0052). Of the
-- vote only what the minutes say is kept, with the newest session; who voted what stays in the room of the Council.
alter table decision_appraisal drop constraint decision_appraisal_status_check;
alter table decision_appraisal add constraint decision_appraisal_status_check
    check (status in ('OPEN', 'SUPPLEMENT', 'SECOND_VOTE', 'CITY_COUNCIL', 'APPROVED', 'REFUSED', 'NOT_RECOMMENDED'));

alter table decision_appraisal
    -- On whose agenda it stands, or stood last; null while it waits for one.
    add column session              uuid,
    -- From then on no other agenda takes it, and the result is taken over.
    add column session_opened_at    timestamptz,
    add column city_minutes_number  text,
    add column city_voted_on        date,
    add column city_outcome         text check (city_outcome in
        ('RECOMMENDED', 'RECOMMENDED_OTHER_FORM', 'DEFERRED', 'NOT_RECOMMENDED')),
    add column city_yes             integer,
    add column city_entitled        integer,
    add column city_result          text,
    add column city_put_off_until   text check (city_put_off_until in ('LATER_SESSION', 'SUPPLEMENT')),
    add column city_put_off_reason  text;

alter table decision_appraisal add constraint decision_appraisal_city_vote
    check (num_nulls(city_voted_on, city_outcome, city_yes, city_entitled, city_result) in (0, 5));
alter table decision_appraisal add constraint decision_appraisal_city_put_off
    check ((city_outcome is not distinct from 'DEFERRED') = (city_put_off_reason is not null)
        and (city_put_off_reason is null) = (city_put_off_until is null));
alter table decision_appraisal add constraint decision_appraisal_not_recommended
    check (status <> 'NOT_RECOMMENDED' or city_outcome = 'NOT_RECOMMENDED');

create index decision_appraisal_session on decision_appraisal (session) where session is not null;
