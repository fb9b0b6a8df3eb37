-- Whether "không có ý kiến" stands on a ballot paper.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values ('ND152', 'ballot_blank', null, 'OFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
