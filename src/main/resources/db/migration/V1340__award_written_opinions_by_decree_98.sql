-- The decree of 2023 wants the opinion of who is absent in the minutes. Whether the later one says so was not compared: what
-- stands there by default stays, and names the article that it should be compared with.
update award_rule_set set read_only = false where id = 'ND98';

update award_rule_value
set value = 'RECORDED', article = 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7', confidence = 'VERIFIED'
where rule_set = 'ND98' and key = 'written_opinion';

update award_rule_set set read_only = true where id = 'ND98';

-- Where an office has set the value itself, the article is theirs.
update award_rule_value
set article = 'Mặc định của phần mềm; Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7 ghi ý kiến của người vắng mặt vào biên bản'
              || ' (điều tương ứng của Nghị định 152/2025/NĐ-CP chưa đối chiếu)'
where rule_set = 'ND152' and key = 'written_opinion' and confidence = 'DEFAULT'
  and article = 'Mặc định của phần mềm, chưa có quy định';
