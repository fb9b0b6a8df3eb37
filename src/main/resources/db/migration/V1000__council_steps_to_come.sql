-- Two steps of the Council that are drawn and passed by until a Council says that it has them.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence) values
    ('ND152', 'item_presider', null, 'OFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'quota_cut', null, 'OFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
