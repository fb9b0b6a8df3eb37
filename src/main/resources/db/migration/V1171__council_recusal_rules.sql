-- Declaring comes before reading; what becomes of the denominator is a value. Whoever presides instead follows from the
-- declarations, so that no switch is left for it.
update award_rule_key set choices = 'OFF,ON' where key = 'interest_declaration';
update award_rule_value set value = 'ON' where rule_set in ('ND152', 'SUCCESSOR') and key = 'interest_declaration';
delete from award_rule_value where rule_set in ('ND152', 'SUCCESSOR') and key = 'item_presider';
delete from award_rule_key where key = 'item_presider';

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values ('recusal_denominator', 'Thành viên không tham gia xét một đề nghị', 'COUNCIL', 'CHOICE', 'STAYS,LEAVES', true, 1170);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'recusal_denominator', null, 'STAYS', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'SUCCESSOR', key, form, value, comparator, '2027-03-01', null, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_rule_value where rule_set = 'ND152' and key = 'recusal_denominator';
