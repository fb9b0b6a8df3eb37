-- The level that a movement has to be launched at stood twice: as a rule that administrators edit, and in the rows of the
-- standards. It stands in the rule alone now; the rows name its key, as they do for numbers.
update award_rule_set set read_only = false where id = 'ND98';

-- What the later set only says of movements and campaigns holds for what began before it too, unverified.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'ND98', v.key, v.form, v.value, v.comparator, '2024-01-01', null, v.article,
       case when v.article like 'Luật 06/2022%' then v.confidence else 'DEFAULT' end
from award_rule_value v
where v.rule_set = 'ND152' and v.valid_from = '2025-07-01'
  and v.key in ('movement_min_level', 'movement_quota_excess', 'campaign_late')
  and not exists (select 1 from award_rule_value k where k.rule_set = 'ND98' and k.key = v.key);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select s.id, 'movement_min_level', 'F-BKTTG-CN', 'CITY', null,
       case s.id when 'ND98' then date '2024-01-01' when 'ND152' then date '2025-07-01' else date '2027-03-01' end, null,
       case s.id when 'SUCCESSOR' then 'Giả định để thử (mẫu); theo Luật 06/2022/QH15, Điều 73' else 'Luật 06/2022/QH15, Điều 73' end,
       case s.id when 'SUCCESSOR' then 'DEFAULT' else 'SURE' end
from award_rule_set s where s.id in ('ND98', 'ND152', 'SUCCESSOR');

update award_rule_set set read_only = true where id = 'ND98';

update award_standard set what = null, amount_key = 'movement_min_level'
where predicate = 'MOVEMENT_SELECTED' and what is not null;

alter table award_standard add constraint award_standard_level_once check (predicate <> 'MOVEMENT_SELECTED' or what is null);
