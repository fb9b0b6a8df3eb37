-- An opinion that counts towards the quorum has to be taken in. As the decree of 2023 wants it, it stands in the minutes and in no
-- figure; the later decree's article was not compared, and the value goes on saying so. What an office has set stays.
update award_rule_value set value = 'RECORDED'
where rule_set = 'ND152' and key = 'written_opinion' and value = 'OFF' and confidence = 'DEFAULT'
  and valid_from = date '2025-07-01';
