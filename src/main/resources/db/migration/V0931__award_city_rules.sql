-- What happens between the city and the commune once a Tờ trình is there. No regulation of the city was found: every value
-- is a default of this product. city_supplement_substance names what the commune's Council voted on: a change of one of
-- these parts needs a new vote; a change of the others is a correction.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'sla_city_supplement', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'city_supplement_max', null, '1', '<=', '2025-07-01', null, 'Theo tương tự thủ tục cấp xã theo quy định cũ', 'DEFAULT'),
    ('ND152', 'city_supplement_substance', null, 'NAME,BIRTH_YEAR,FORM,ACHIEVEMENT,FIGURES', null, '2025-07-01', null,
     'Luật 06/2022/QH15, Điều 84 (biên bản xét khen thưởng); phần nào là nội dung thực chất là mặc định của phần mềm', 'DEFAULT'),
    ('ND152', 'sla_city_second_vote', null, '15', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_city_answer', null, '25', null, '2025-07-01', null, 'Theo thủ tục Bằng khen của tỉnh, thành phố theo quy định cũ', 'DEFAULT');
