-- What a route depends on, by form: where it publishes its list, for how many days, and whether days or working days count.
-- One key for all forms takes the place of three, so that a form added later needs a row and no line of code.
delete from award_rule_value where rule_set = 'ND152' and key in ('publish_gdvh', 'publish_thonvh', 'publish_commune_list');

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence) values
    ('ND152', 'publication_stage', 'T-GDVH', 'BEFORE_FILING', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'publication_stage', 'T-THONVH', 'AFTER_COUNCIL', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'publication_days', null, '5', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'publication_days', 'T-GDVH', '10', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'publication_days', 'T-THONVH', '10', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'publication_day_kind', null, 'WORKING', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'publication_day_kind', 'T-GDVH', 'CALENDAR', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'publication_day_kind', 'T-THONVH', 'CALENDAR', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'meeting_agreement', null, '50', '>', '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'appraisal_report_signed', null, 'OFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'return_letter', null, 'OFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'awardee_notice', null, 'OFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
