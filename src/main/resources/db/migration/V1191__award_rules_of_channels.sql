-- The channels of a ballot beside the one on the screen. What an office had switched on so far was put on record only.
update award_rule_key set choices = 'OFF,RECORDED,COUNTED' where key = 'written_opinion';
update award_rule_value set value = 'RECORDED' where key = 'written_opinion' and value = 'ON';
update award_rule_key set choices = 'OFF,ON' where key = 'paper_ballot';

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('counting_team', 'Ai được vào tổ kiểm phiếu', 'COUNCIL', 'CHOICE', 'MEMBERS,STAFF', true, 1190);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'counting_team', null, 'STAFF', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'SUCCESSOR', key, form, value, comparator, '2027-03-01', null, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_rule_value where rule_set = 'ND152' and key = 'counting_team';
