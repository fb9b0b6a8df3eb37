-- Whom the city consults is the city's to say: a switch of its own, which starts as the shared one stands.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select rule_set, 'city_consultation', form, value, comparator, valid_from, valid_to, article, confidence
from award_rule_value
where rule_set = 'ND152' and key = 'consultation';
