-- Over how many years an achievement reaches of which nobody says when it was made, and which is for no movement: a default of
-- this product that stood in code.
update award_rule_set set read_only = false where id = 'ND98';

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values ('same_achievement_years', 'Số năm coi là cùng thời gian của hai thành tích không ghi thời gian', 'STANDARD', 'COUNT', null, true, 1330);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'same_achievement_years', null, '2', null, '2025-07-01', null,
     'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND98', 'same_achievement_years', null, '2', null, '2024-01-01', null,
     'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');

update award_rule_set set read_only = true where id = 'ND98';
