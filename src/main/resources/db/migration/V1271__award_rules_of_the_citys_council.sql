-- The step has its sender now, so that it may be switched on. The law wants a ballot of the city's Council on these titles;
-- everything else goes straight to the city's chair until the city says otherwise.
update award_rule_key set name = 'Đưa ra Hội đồng thành phố', choices = 'OFF,ON' where key = 'city_council';

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'ND152', 'city_council', form, 'ON', null, date '2025-07-01', null, 'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7',
       'VERIFIED'
from unnest(array['T-CSTDTP', 'T-COTP', 'T-CSTDTQ', 'T-COCP']) form;

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'SUCCESSOR', key, form, value, comparator, '2027-03-01', null, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_rule_value where rule_set = 'ND152' and key = 'city_council' and form is not null;
