-- Whom the commune asks before the Council, each with its limit and what its silence means. Enterprises and their heads by
-- what other provinces ask (BR-15); everything else is the program's own default, and a commune sets it.
insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('consult_police', 'Hiệp y: hỏi Công an về ai', 'PROCEDURE', 'CHOICE', 'OFF,ENTERPRISES,MANAGED,INDIVIDUALS,COLLECTIVES,EVERYBODY', true, 2070),
    ('consult_silence_police', 'Hiệp y: Công an không trả lời đúng hạn', 'PROCEDURE', 'CHOICE', 'NO_OBJECTION,WAIT', true, 2071),
    ('sla_consult_police', 'Hiệp y: Công an trả lời', 'LIMIT', 'WORKING_DAYS', null, true, 2072),
    ('consult_inspectorate', 'Hiệp y: hỏi Thanh tra về ai', 'PROCEDURE', 'CHOICE', 'OFF,ENTERPRISES,MANAGED,INDIVIDUALS,COLLECTIVES,EVERYBODY', true, 2073),
    ('consult_silence_inspectorate', 'Hiệp y: Thanh tra không trả lời đúng hạn', 'PROCEDURE', 'CHOICE', 'NO_OBJECTION,WAIT', true, 2074),
    ('sla_consult_inspectorate', 'Hiệp y: Thanh tra trả lời', 'LIMIT', 'WORKING_DAYS', null, true, 2075),
    ('consult_tax', 'Hiệp y: hỏi Thuế về ai', 'PROCEDURE', 'CHOICE', 'OFF,ENTERPRISES,MANAGED,INDIVIDUALS,COLLECTIVES,EVERYBODY', true, 2076),
    ('consult_silence_tax', 'Hiệp y: Thuế không trả lời đúng hạn', 'PROCEDURE', 'CHOICE', 'NO_OBJECTION,WAIT', true, 2077),
    ('sla_consult_tax', 'Hiệp y: Thuế trả lời', 'LIMIT', 'WORKING_DAYS', null, true, 2078),
    ('consult_social_insurance', 'Hiệp y: hỏi Bảo hiểm xã hội về ai', 'PROCEDURE', 'CHOICE', 'OFF,ENTERPRISES,MANAGED,INDIVIDUALS,COLLECTIVES,EVERYBODY', true, 2079),
    ('consult_silence_social_insurance', 'Hiệp y: Bảo hiểm xã hội không trả lời đúng hạn', 'PROCEDURE', 'CHOICE', 'NO_OBJECTION,WAIT', true, 2080),
    ('sla_consult_social_insurance', 'Hiệp y: Bảo hiểm xã hội trả lời', 'LIMIT', 'WORKING_DAYS', null, true, 2081),
    ('consult_environment', 'Hiệp y: hỏi cơ quan môi trường về ai', 'PROCEDURE', 'CHOICE', 'OFF,ENTERPRISES,MANAGED,INDIVIDUALS,COLLECTIVES,EVERYBODY', true, 2082),
    ('consult_silence_environment', 'Hiệp y: cơ quan môi trường không trả lời đúng hạn', 'PROCEDURE', 'CHOICE', 'NO_OBJECTION,WAIT', true, 2083),
    ('sla_consult_environment', 'Hiệp y: cơ quan môi trường trả lời', 'LIMIT', 'WORKING_DAYS', null, true, 2084),
    ('consult_fire_safety', 'Hiệp y: hỏi cơ quan phòng cháy, chữa cháy về ai', 'PROCEDURE', 'CHOICE', 'OFF,ENTERPRISES,MANAGED,INDIVIDUALS,COLLECTIVES,EVERYBODY', true, 2085),
    ('consult_silence_fire_safety', 'Hiệp y: cơ quan phòng cháy, chữa cháy không trả lời đúng hạn', 'PROCEDURE', 'CHOICE', 'NO_OBJECTION,WAIT', true, 2086),
    ('sla_consult_fire_safety', 'Hiệp y: cơ quan phòng cháy, chữa cháy trả lời', 'LIMIT', 'WORKING_DAYS', null, true, 2087),
    ('consult_labour', 'Hiệp y: hỏi cơ quan lao động về ai', 'PROCEDURE', 'CHOICE', 'OFF,ENTERPRISES,MANAGED,INDIVIDUALS,COLLECTIVES,EVERYBODY', true, 2088),
    ('consult_silence_labour', 'Hiệp y: cơ quan lao động không trả lời đúng hạn', 'PROCEDURE', 'CHOICE', 'NO_OBJECTION,WAIT', true, 2089),
    ('sla_consult_labour', 'Hiệp y: cơ quan lao động trả lời', 'LIMIT', 'WORKING_DAYS', null, true, 2090),
    ('consult_food_safety', 'Hiệp y: hỏi cơ quan an toàn thực phẩm về ai', 'PROCEDURE', 'CHOICE', 'OFF,ENTERPRISES,MANAGED,INDIVIDUALS,COLLECTIVES,EVERYBODY', true, 2091),
    ('consult_silence_food_safety', 'Hiệp y: cơ quan an toàn thực phẩm không trả lời đúng hạn', 'PROCEDURE', 'CHOICE', 'NO_OBJECTION,WAIT', true, 2092),
    ('sla_consult_food_safety', 'Hiệp y: cơ quan an toàn thực phẩm trả lời', 'LIMIT', 'WORKING_DAYS', null, true, 2093),
    ('consult_party', 'Hiệp y: hỏi Đảng ủy về ai', 'PROCEDURE', 'CHOICE', 'OFF,ENTERPRISES,MANAGED,INDIVIDUALS,COLLECTIVES,EVERYBODY', true, 2094),
    ('consult_silence_party', 'Hiệp y: Đảng ủy không trả lời đúng hạn', 'PROCEDURE', 'CHOICE', 'NO_OBJECTION,WAIT', true, 2095),
    ('sla_consult_party', 'Hiệp y: Đảng ủy trả lời', 'LIMIT', 'WORKING_DAYS', null, true, 2096),
    ('sla_commune_total', 'Toàn bộ thủ tục ở xã, từ khi hồ sơ đủ', 'LIMIT', 'WORKING_DAYS', null, true, 2097);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'consult_police', null, 'ENTERPRISES', null, '2025-07-01', null, 'Theo cách làm của Bắc Ninh (Điều 10 khoản 2), Hà Nội (Quyết định 71)', 'DEFAULT'),
    ('ND152', 'consult_silence_police', null, 'WAIT', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_consult_police', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'consult_inspectorate', null, 'ENTERPRISES', null, '2025-07-01', null, 'Theo cách làm của Bắc Ninh (Điều 10 khoản 2), Hà Nội (Quyết định 71)', 'DEFAULT'),
    ('ND152', 'consult_silence_inspectorate', null, 'WAIT', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_consult_inspectorate', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'consult_tax', null, 'ENTERPRISES', null, '2025-07-01', null, 'Theo cách làm của Bắc Ninh (Điều 10 khoản 2), Hà Nội (Quyết định 71)', 'DEFAULT'),
    ('ND152', 'consult_silence_tax', null, 'NO_OBJECTION', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_consult_tax', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'consult_social_insurance', null, 'ENTERPRISES', null, '2025-07-01', null, 'Theo cách làm của Bắc Ninh (Điều 10 khoản 2), Hà Nội (Quyết định 71)', 'DEFAULT'),
    ('ND152', 'consult_silence_social_insurance', null, 'NO_OBJECTION', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_consult_social_insurance', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'consult_environment', null, 'ENTERPRISES', null, '2025-07-01', null, 'Theo cách làm của Bắc Ninh (Điều 10 khoản 2), Hà Nội (Quyết định 71)', 'DEFAULT'),
    ('ND152', 'consult_silence_environment', null, 'NO_OBJECTION', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_consult_environment', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'consult_fire_safety', null, 'ENTERPRISES', null, '2025-07-01', null, 'Theo cách làm của Bắc Ninh (Điều 10 khoản 2), Hà Nội (Quyết định 71)', 'DEFAULT'),
    ('ND152', 'consult_silence_fire_safety', null, 'NO_OBJECTION', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_consult_fire_safety', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'consult_labour', null, 'ENTERPRISES', null, '2025-07-01', null, 'Theo cách làm của Bắc Ninh (Điều 10 khoản 2), Hà Nội (Quyết định 71)', 'DEFAULT'),
    ('ND152', 'consult_silence_labour', null, 'NO_OBJECTION', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_consult_labour', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'consult_food_safety', null, 'ENTERPRISES', null, '2025-07-01', null, 'Theo cách làm của Bắc Ninh (Điều 10 khoản 2), Hà Nội (Quyết định 71)', 'DEFAULT'),
    ('ND152', 'consult_silence_food_safety', null, 'NO_OBJECTION', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_consult_food_safety', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'consult_party', null, 'OFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'consult_silence_party', null, 'WAIT', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'sla_consult_party', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'SUCCESSOR', key, form, value, comparator, '2027-03-01', null, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_rule_value
where rule_set = 'ND152' and (key like 'consult\_%' or key like 'sla\_consult\_%');

-- The limit of the whole procedure stood under a key for each form and was read by nothing: it is one key, by form.
update award_rule_value set key = 'sla_commune_total', form = 'T-CSTDCS' where key = 'sla_commune_cstdcs';
update award_rule_value set key = 'sla_commune_total', form = 'T-LDTT' where key = 'sla_commune_ldtt';
update award_rule_value set key = 'sla_commune_total' where key = 'sla_commune_giaykhen';
delete from award_rule_key where key in ('sla_commune_cstdcs', 'sla_commune_ldtt', 'sla_commune_giaykhen');

-- The switch stays, for a commune that asks nobody; what it was shipped with is no longer what BR-15 asks.
update award_rule_key set name = 'Xã lấy ý kiến hiệp y trước Hội đồng (hỏi ai: theo từng cơ quan)' where key = 'consultation';
update award_rule_key set name = 'Hiệp y: trả lời khi đã quá hạn, được đôn đốc' where key = 'sla_commune_consultation';
update award_rule_value set value = 'ON', article = 'Mặc định của phần mềm: hỏi khi có quy định cho từng cơ quan'
where key = 'consultation' and rule_set in ('ND152', 'SUCCESSOR') and value = 'OFF' and confidence = 'DEFAULT';
