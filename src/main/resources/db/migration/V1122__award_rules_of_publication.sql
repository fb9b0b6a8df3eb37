-- What proves a posting, how long the short achievement may be, and by when an objection is answered. No regulation was found
-- that says so for a commune: all three are defaults of the product.
insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('publication_proof', 'Bằng chứng phải có trước khi kết thúc niêm yết', 'PUBLICATION', 'WORDS', 'PHOTO,MINUTES,NONE', true, 1120),
    ('publication_achievement_length', 'Độ dài nhất của tóm tắt thành tích niêm yết (ký tự)', 'PUBLICATION', 'COUNT', null, true, 1121),
    ('sla_objection', 'Kết luận ý kiến phản ánh về danh sách niêm yết', 'LIMIT', 'WORKING_DAYS', null, true, 1122);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'publication_proof', null, 'PHOTO,MINUTES', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'publication_achievement_length', null, '300', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_objection', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('SUCCESSOR', 'publication_proof', null, 'PHOTO,MINUTES', null, '2027-03-01', null, 'Giả định để thử (mẫu); theo Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('SUCCESSOR', 'publication_achievement_length', null, '300', null, '2027-03-01', null, 'Giả định để thử (mẫu); theo Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('SUCCESSOR', 'sla_objection', null, '5', null, '2027-03-01', null, 'Giả định để thử (mẫu); theo Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
