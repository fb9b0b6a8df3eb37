-- Rules about movements and campaigns. What no law fixes is a default of this product and says so.
insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('movement_min_level', 'Phong trào phải do cấp nào trở lên phát động', 'STANDARD', 'CHOICE', 'NONE,COMMUNE,CITY,PRIME_MINISTER', true, 1131),
    ('movement_quota_excess', 'Đề nghị vượt chỉ tiêu của phong trào', 'PROCEDURE', 'CHOICE', 'WARN,BLOCK', true, 1132),
    ('campaign_late', 'Gửi hồ sơ ngoài đợt xét', 'PROCEDURE', 'CHOICE', 'LEAVE,ALLOWED', true, 1133),
    ('sla_commune_total', 'Toàn bộ thủ tục ở xã, từ ngày đủ hồ sơ', 'LIMIT', 'WORKING_DAYS', null, true, 1134);

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

-- The whole procedure is one rule with a value for each form; the three keys that named a form each go.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select v.rule_set, 'sla_commune_total', f.form, v.value, v.comparator, v.valid_from, v.valid_to, v.article, v.confidence
from award_rule_value v
join (values ('sla_commune_cstdcs', 'T-CSTDCS'), ('sla_commune_ldtt', 'T-LDTT'), ('sla_commune_giaykhen', 'F-GK-CN'),
    ('sla_commune_giaykhen', 'F-GK-TT'), ('sla_commune_giaykhen', 'F-GK-HO'), ('sla_commune_giaykhen', null)) as f (key, form)
    on f.key = v.key
where v.rule_set in ('ND152', 'SUCCESSOR');
delete from award_rule_value
where rule_set in ('ND152', 'SUCCESSOR') and key in ('sla_commune_cstdcs', 'sla_commune_ldtt', 'sla_commune_giaykhen');
delete from award_rule_key k
where key in ('sla_commune_cstdcs', 'sla_commune_ldtt', 'sla_commune_giaykhen')
  and not exists (select 1 from award_rule_value v where v.key = k.key);
