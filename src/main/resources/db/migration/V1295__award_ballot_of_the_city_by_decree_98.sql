-- The ballot of the city's Council is asked for by the older decree itself; the set to come takes it over from the one it is
-- based on, so that a change there reaches it too (ADR 0044).
delete from award_rule_value where rule_set = 'SUCCESSOR' and key = 'city_council' and form is not null;

update award_rule_set set read_only = false where id = 'ND98';
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'ND98', 'city_council', form, 'ON', null, date '2024-01-01', null, 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7',
       'VERIFIED'
from unnest(array['T-CSTDTP', 'T-COTP', 'T-CSTDTQ', 'T-COCP']) form
where not exists (
    select 1 from award_rule_value known
    where known.rule_set = 'ND98' and known.key = 'city_council' and known.form = form);
update award_rule_set set read_only = true where id = 'ND98';
