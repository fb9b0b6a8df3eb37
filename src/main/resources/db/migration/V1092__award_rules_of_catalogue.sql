-- What the road of a village's list of households depends on, by form and not by two keys for two titles.
delete from award_rule_value
where rule_set = 'ND152' and key in ('decide_gdvh', 'decide_thonvh', 'gdvh_review_deadline');
delete from award_rule_value
where rule_set = 'SUCCESSOR' and key in ('decide_gdvh', 'decide_thonvh', 'gdvh_review_deadline');

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('line_account', 'Thành tích của từng người, tập thể, hộ', 'STANDARD', 'CHOICE', 'REPORT,RATING', true, 1090),
    ('decision_days', 'Ra quyết định kể từ khi đủ hồ sơ', 'LIMIT', 'DAYS', null, true, 1091),
    ('review_deadline', 'Hạn xét xong trong năm', 'YEAR', 'DAY_OF_YEAR', null, true, 1092),
    ('ballot_by_law', 'Văn bản yêu cầu phải bỏ phiếu', 'COUNCIL', 'CHOICE', 'NO,YES', false, 1093);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'line_account', null, 'REPORT', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 84', 'VERIFIED'),
    ('ND152', 'line_account', 'T-GDVH', 'RATING', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'decision_days', 'T-GDVH', '10', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'decision_days', 'T-THONVH', '10', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'review_deadline', 'T-GDVH', '11-25', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'ballot_by_law', null, 'NO', null, '2025-07-01', null, 'Chưa thấy văn bản yêu cầu', 'DEFAULT'),
    ('ND152', 'ballot_by_law', 'T-CSTDCS', 'YES', null, '2025-07-01', null, 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7', 'VERIFIED'),
    ('ND152', 'ballot_by_law', 'T-CSTDTP', 'YES', null, '2025-07-01', null, 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7', 'VERIFIED'),
    ('ND152', 'ballot_by_law', 'T-CSTDTQ', 'YES', null, '2025-07-01', null, 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7', 'VERIFIED'),
    ('ND152', 'ballot_by_law', 'T-COTP', 'YES', null, '2025-07-01', null, 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7', 'VERIFIED'),
    ('ND152', 'ballot_by_law', 'T-COCP', 'YES', null, '2025-07-01', null, 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7', 'VERIFIED');

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'SUCCESSOR', key, form, value, comparator, '2027-03-01', null, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_rule_value
where rule_set = 'ND152' and key in ('line_account', 'decision_days', 'review_deadline', 'ballot_by_law');

insert into award_form_limit (form, key, position)
select code, key, known.position
from award_form,
     (values
        ('T-LDTT', 'sla_commune_total', 1),
        ('T-CSTDCS', 'sla_commune_total', 1),
        ('F-GK-..', 'sla_commune_total', 1),
        ('F-GK-..', 'sla_commune_simple', 2),
        ('T-(GDVH|THONVH)', 'publication_days', 1),
        ('T-(GDVH|THONVH)', 'decision_days', 2),
        ('T-GDVH', 'review_deadline', 3),
        ('.*', 'sla_commune_check', 10),
        ('.*', 'sla_return_unfit', 11),
        ('(T-CSTDTP|T-TTLDXS|T-COTP|F-BKTP-..)', 'sla_city_appraise', 3),
        ('(T-CSTDTP|T-TTLDXS|T-COTP|F-BKTP-..)', 'submit_deadline_year_city', 4),
        ('(T-CSTDTP|T-TTLDXS|T-COTP)', 'submit_deadline_school', 5),
        ('F-BKTP-..', 'lead_time_theme', 5),
        ('F-HCLD3-..', 'publish_state_level', 3)) as known (forms, key, position)
where code ~ ('^' || forms || '$');
