-- In how many years, its own among them, a title of a year is decided on: what the register is asked for when titles of a
-- collective's members are counted. A default of this product that stood in code.
update award_rule_set set read_only = false where id = 'ND98';

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values ('title_decision_years', 'Số năm có thể ra quyết định cho danh hiệu của một năm, kể cả năm ấy', 'STANDARD', 'COUNT', null,
        true, 1381);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'title_decision_years', null, '2', null, '2025-07-01', null,
     'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND98', 'title_decision_years', null, '2', null, '2024-01-01', null,
     'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');

update award_rule_set set read_only = true where id = 'ND98';
