-- Rules about movements and campaigns. What no law fixes is a default of this product and says so.
insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('movement_min_level', 'Phong trào phải do cấp nào trở lên phát động', 'STANDARD', 'CHOICE', 'NONE,COMMUNE,CITY,PRIME_MINISTER', true, 1131),
    ('movement_quota_excess', 'Đề nghị vượt chỉ tiêu của phong trào', 'PROCEDURE', 'CHOICE', 'WARN,BLOCK', true, 1132),
    ('campaign_late', 'Gửi hồ sơ ngoài đợt xét', 'PROCEDURE', 'CHOICE', 'LEAVE,ALLOWED', true, 1133);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'movement_min_level', null, 'NONE', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'movement_min_level', 'F-BKTP-CN', 'CITY', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 74 khoản 1', 'VERIFIED'),
    ('ND152', 'movement_min_level', 'F-BKTP-TT', 'CITY', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 74 khoản 2', 'VERIFIED'),
    ('ND152', 'movement_min_level', 'F-BKTP-HO', 'CITY', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 74 khoản 3', 'SURE'),
    ('ND152', 'movement_quota_excess', null, 'WARN', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'campaign_late', null, 'LEAVE', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('SUCCESSOR', 'movement_min_level', null, 'NONE', null, '2027-03-01', null, 'Giả định để thử (mẫu)', 'DEFAULT'),
    ('SUCCESSOR', 'movement_min_level', 'F-BKTP-CN', 'CITY', null, '2027-03-01', null, 'Giả định để thử (mẫu); theo Luật 06/2022/QH15, Điều 74 khoản 1', 'DEFAULT'),
    ('SUCCESSOR', 'movement_min_level', 'F-BKTP-TT', 'CITY', null, '2027-03-01', null, 'Giả định để thử (mẫu); theo Luật 06/2022/QH15, Điều 74 khoản 2', 'DEFAULT'),
    ('SUCCESSOR', 'movement_min_level', 'F-BKTP-HO', 'CITY', null, '2027-03-01', null, 'Giả định để thử (mẫu); theo Luật 06/2022/QH15, Điều 74 khoản 3', 'DEFAULT'),
    ('SUCCESSOR', 'movement_quota_excess', null, 'WARN', null, '2027-03-01', null, 'Giả định để thử (mẫu)', 'DEFAULT'),
    ('SUCCESSOR', 'campaign_late', null, 'LEAVE', null, '2027-03-01', null, 'Giả định để thử (mẫu)', 'DEFAULT');
