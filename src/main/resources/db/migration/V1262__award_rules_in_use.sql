-- Rules that nothing read: some are read now, some never had or lost their values and go, and of those that stay unread an ADR
-- says why.
update award_rule_set set read_only = false where id = 'ND98';

-- One value by form took the place of these; the closed set kept four of them beside those that are read.
delete from award_rule_value
where key in ('vote_cstdcs', 'vote_co', 'vote_cstdtp', 'vote_other', 'publish_gdvh', 'publish_thonvh',
              'publish_commune_list', 'decide_gdvh', 'decide_thonvh', 'gdvh_review_deadline');
delete from award_rule_key
where key in ('vote_cstdcs', 'vote_co', 'vote_cstdtp', 'vote_other', 'publish_gdvh', 'publish_thonvh',
              'publish_commune_list', 'decide_gdvh', 'decide_thonvh', 'gdvh_review_deadline');

-- A copy that was left in the set to come, because its words had been changed: it takes this over like everything else.
delete from award_rule_value
where rule_set = 'SUCCESSOR' and key = 'consultation' and form is null and value = 'ON'
  and valid_from = date '2027-03-01' and article like 'Mặc định của phần mềm%';

-- Zero days are no publication: the same shape as every limit.
update award_rule_key set kind = 'DAYS' where key = 'publication_days';

update award_rule_key set applied = true
where key in ('cap_cstdcs_of_ldtt', 'cap_cstdcs_of_ldtt_percent', 'submit_deadline_year_city', 'submit_deadline_school',
              'lead_time_theme', 'ruleset_expiry_alert', 'ballot_by_law');

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values ('ruleset_expiry_lead', 'Nhắc trước ngày bộ quy định hết hiệu lực', 'YEAR', 'DAYS', null, true, 1262);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'ruleset_expiry_lead', null, '120', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    -- The made-up set must not take over the day on which it begins itself.
    ('SUCCESSOR', 'ruleset_expiry_alert', null, '2032-03-01', null, '2027-03-01', null, 'Giả định để thử (mẫu)', 'DEFAULT'),
    ('ND98', 'ruleset_expiry_alert', null, '2025-07-01', null, '2024-01-01', null, 'Nghị định 152/2025/NĐ-CP, Điều 59', 'VERIFIED');

-- What is read has a value in the closed set too.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'ND98', key, form, value, comparator, date '2024-01-01', null, article, confidence
from award_rule_value
where rule_set = 'ND152'
  and key in ('cap_cstdcs_of_ldtt', 'cap_cstdcs_of_ldtt_percent', 'submit_deadline_year_city', 'submit_deadline_school',
              'lead_time_theme', 'ruleset_expiry_lead');

update award_rule_set set read_only = true where id = 'ND98';
