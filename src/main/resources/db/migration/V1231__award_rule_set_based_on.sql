-- A later set holds what is different in it; all else it takes from the set that it follows, as that stands on the day. Copied
-- at the time of writing, it would have known nothing of what an administrator enters in the set in force afterwards.
alter table award_rule_set
    add column based_on text references award_rule_set,
    add constraint award_rule_set_not_on_itself check (based_on <> id);

update award_rule_set set based_on = 'ND152' where id = 'SUCCESSOR';

-- The copies go; what was made up to be different stays, and so does what an administrator entered.
delete from award_rule_value later
where later.rule_set = 'SUCCESSOR'
  and later.valid_from = date '2027-03-01'
  and later.article like 'Giả định để thử (mẫu)%'
  and not (later.key = 'sla_commune_check' and later.value = '2')
  and not (later.key = 'sla_commune_appraise' and later.value = '7');
