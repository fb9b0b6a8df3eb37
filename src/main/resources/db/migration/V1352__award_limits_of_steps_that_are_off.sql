-- A limit of a step that a rule switches says which rule that is: once, here, and held against the models by a test. Where the step
-- is off, whoever reads the catalogue is told so.
alter table award_rule_key add column switched_by text references award_rule_key;

update award_rule_key set switched_by = 'return_letter' where key = 'sla_return_unfit';
update award_rule_key set switched_by = 'awardee_notice' where key = 'sla_notify_awardee';
update award_rule_key set switched_by = 'consultation' where key = 'sla_commune_consultation';
update award_rule_key set switched_by = 'city_council' where key = 'sla_city_council';
update award_rule_key set switched_by = 'publication_stage' where key = 'sla_objection';

-- How long the city's Council is waited for belongs to the road of every form that the city decides on.
insert into award_form_limit (form, key, position)
select code, 'sla_city_council', 26 from award_form where level <> 'COMMUNE'
on conflict do nothing;
