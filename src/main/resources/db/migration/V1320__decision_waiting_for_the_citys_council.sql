-- How long a line waits for the city's Council is a rule now; what is left of the drawing before has no due day (ADR 0064).
alter table decision_appraisal
    add column council_due_at    timestamptz,
    -- The Council took it on no agenda in time, and it came back to the reviewer; until it is proposed again.
    add column council_lapsed_at timestamptz;

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values ('sla_city_council', 'Chờ Hội đồng thành phố họp', 'LIMIT', 'WORKING_DAYS', null, true, 1320);

-- As the city's other limits: of the set in force; the set to come takes it over (ADR 0044).
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values ('ND152', 'sla_city_council', null, '20', null, '2025-07-01', null,
        'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
