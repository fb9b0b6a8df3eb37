-- What the set in force takes from the decree of 2023 was never held against the decree of 2025 that replaced it: such a row says so
-- and is no verified one. Where a paper of 2025 says the same (Quyết định 638/QĐ-BNV, Thông tư 28/2025), the row stands on that.
-- What an office has set since begins on another day and stays as it is.
update award_rule_value set article = 'Quyết định 638/QĐ-BNV (biên bản, kết quả bỏ phiếu); Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7'
where rule_set = 'ND152' and form = 'T-CSTDCS' and key in ('council_required', 'ballot_by_law')
  and valid_from = date '2025-07-01' and article = 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7';

update award_rule_value
set article = article || ' (điều tương ứng của Nghị định 152/2025/NĐ-CP chưa đối chiếu)', confidence = 'UNSURE'
where rule_set = 'ND152' and valid_from = date '2025-07-01' and confidence in ('VERIFIED', 'SURE')
  and article like '%Nghị định 98/2023/NĐ-CP%' and article !~ '638/QĐ-BNV|/2025';

update award_paper
set article = article || ' (điều tương ứng của Nghị định 152/2025/NĐ-CP chưa đối chiếu)', confidence = 'UNSURE'
where rule_set = 'ND152' and confidence in ('VERIFIED', 'SURE')
  and article like '%Nghị định 98/2023/NĐ-CP%' and article !~ '638/QĐ-BNV|/2025';
