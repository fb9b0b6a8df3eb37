-- What began by the decree of 2023 may wait for the city's Council too.
update award_rule_set set read_only = false where id = 'ND98';

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values ('ND98', 'sla_city_council', null, '20', null, '2024-01-01', null,
        'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');

update award_rule_set set read_only = true where id = 'ND98';
