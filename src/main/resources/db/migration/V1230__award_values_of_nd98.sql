-- What began under Nghị định 98/2023 goes its way under it to the end, so the closed set needs a value for everything that a
-- step reads. Keys that were thought of later had none there. Where the later set has its value from a text that held before
-- 01/07/2025 too, that text is named; what rests on the later decree or on a paper of 2025 is taken over unverified; the rest
-- is the product's own default and says so.
update award_rule_set set read_only = false where id = 'ND98';

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'ND98', v.key, v.form, v.value, v.comparator, date '2024-01-01', null,
       case
           when v.article ~ '(152|129)/2025' then 'Tương ứng ' || v.article
           when v.article ~ '638/QĐ-BNV' then 'Theo tương tự Quyết định 638/QĐ-BNV năm 2025'
           else v.article
       end,
       case
           when v.article ~ '(152|129)/2025' then 'UNSURE'
           when v.article ~ '638/QĐ-BNV' then 'DEFAULT'
           else v.confidence
       end
from award_rule_value v
join award_rule_key k on k.key = v.key
where v.rule_set = 'ND152' and v.valid_from = date '2025-07-01'
  and (k.applied or k.key = 'ballot_by_law')
  and not exists (
      select 1 from award_rule_value known
      where known.rule_set = 'ND98' and known.key = v.key and known.form is not distinct from v.form);

-- Steps that were not built when the set was closed stood off in it; they stand as in the later set now. Whoever presides
-- instead follows from the declarations, so that no switch is left for it.
update award_rule_value set value = 'ON', article = 'Mặc định của phần mềm, chưa có quy định'
where rule_set = 'ND98' and key in ('interest_declaration', 'consultation');
delete from award_rule_value where rule_set = 'ND98' and key = 'item_presider';

update award_rule_set set read_only = true where id = 'ND98';
