-- The chair's own line goes on a separate paper, and the chair may put a line off: both steps are there now.
update award_rule_value set value = 'ON' where rule_set = 'ND152' and key in ('own_line_decision', 'decision_defer');

-- A target for the share of direct workers is the commune's to set: by default there is none.
update award_rule_value
set value = 'NONE', article = 'Luật 06/2022/QH15, Điều 5 khoản 2 điểm d; mức do địa phương đặt, mặc định không có'
where rule_set = 'ND152' and key = 'direct_worker_target';
