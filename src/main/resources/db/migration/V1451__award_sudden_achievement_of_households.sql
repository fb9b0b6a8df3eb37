-- A household that saved people is asked what was sudden, not what land or labour it gave; as for the Giấy khen.
update award_rule_set set read_only = false where id = 'ND98';
insert into award_standard (rule_set, form, type, branch, position, predicate, article, confidence)
select rule_set, 'F-BKTP-HO', 'DOT_XUAT', 0, max(position) + 1, 'SUDDEN', 'Luật 06/2022/QH15, Điều 8, Điều 74', 'DEFAULT'
from award_standard where form = 'F-BKTP-HO' group by rule_set;
update award_rule_set set read_only = true where id = 'ND98';
