-- Which limits are the commune's steps after its Council, and what each leads up to: two rooms reckon with them, and said it
-- twice. The models are drawn in the same order; a test holds both together.
alter table award_rule_key
    add column after_council text check (after_council in ('MINUTES', 'SIGNATURE', 'NUMBER')),
    add check (after_council is null or kind = 'WORKING_DAYS');

update award_rule_key set after_council = 'MINUTES' where key = 'sla_council_minutes';
update award_rule_key set after_council = 'SIGNATURE' where key in ('sla_commune_decision_draft', 'sla_commune_sign');
update award_rule_key set after_council = 'NUMBER' where key = 'sla_clerk_number';
