-- Whether the mending of an error in a numbered decision is followed here, step by step. No regulation was found that asks a
-- commune to: a default of the product. What mends what is law (Nghị định 30/2020/NĐ-CP, Điều 18).
insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('decision_correction', 'Theo dõi việc sửa đổi, đính chính quyết định đã vào số', 'PROCEDURE', 'CHOICE', 'OFF,ON', true, 1160);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'decision_correction', null, 'OFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('SUCCESSOR', 'decision_correction', null, 'OFF', null, '2027-03-01', null, 'Giả định để thử (mẫu); theo Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
