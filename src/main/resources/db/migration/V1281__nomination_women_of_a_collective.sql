-- How many people a collective has and how many of them are women: where merit is equal, a collective of mostly women comes
-- first (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 6). A draft may say what cannot be; it is not submitted then.
alter table nomination_line
    add column people integer,
    add column women  integer;

update award_rule_key set applied = true where key = 'female_collective_ratio';

-- Every set needs a value for what is read.
update award_rule_set set read_only = false where id = 'ND98';
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'ND98', key, form, value, comparator, date '2024-01-01', null, 'Tương ứng ' || article, 'UNSURE'
from award_rule_value v
where v.rule_set = 'ND152' and v.key = 'female_collective_ratio'
  and not exists (select 1 from award_rule_value known where known.rule_set = 'ND98' and known.key = v.key);
update award_rule_set set read_only = true where id = 'ND98';
