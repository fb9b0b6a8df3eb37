-- Titles of culture are given for a year like all others; on which grounds stands in award_form_type. That the families' review is
-- yearly and ends in November was read in the decree; of the villages it was not compared. What an office has set itself stays.
update award_rule_set set read_only = false where id = 'ND98';

update award_rule_value
set value = 'YES',
    article = 'Nghị định 86/2023/NĐ-CP (xét hằng năm, xong trước ngày 25/11)'
where rule_set in ('ND98', 'ND152') and key = 'title_yearly' and form = 'T-GDVH' and value = 'NO'
  and article = 'Nghị định 86/2023/NĐ-CP';

update award_rule_value
set value = 'YES',
    article = 'Luật 06/2022/QH15, Điều 30; Nghị định 86/2023/NĐ-CP (chưa đối chiếu điều khoản)',
    confidence = 'UNSURE'
where rule_set in ('ND98', 'ND152') and key = 'title_yearly' and form = 'T-THONVH' and value = 'NO'
  and article = 'Nghị định 86/2023/NĐ-CP';

update award_rule_set set read_only = true where id = 'ND98';
