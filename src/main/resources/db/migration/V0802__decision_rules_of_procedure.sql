-- Rules that the process of a decision reads; the steps behind an OFF come later.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'own_line_decision', null, 'OFF', null, '2025-07-01', null,
     'Nghị định 30/2020/NĐ-CP, Điều 13; Chủ tịch không ký quyết định tặng chính mình', 'DEFAULT'),
    ('ND152', 'decision_defer', null, 'OFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
