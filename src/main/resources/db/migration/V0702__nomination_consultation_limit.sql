-- A consulted authority has as long to answer as the step's limit says; no law found fixes it.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'sla_commune_consultation', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
