-- The decree's day for the review of families is read for villages, too, which are reviewed in the same year; of them it was never
-- compared. An office that has entered a day of its own keeps it. Schools submit what asks for the city's Bằng khen by their own
-- day as well.
update award_rule_set set read_only = false where id = 'ND98';

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select shipped.rule_set, 'review_deadline', 'T-THONVH', '11-25', '<', shipped.valid_from, null,
       'Nghị định 86/2023/NĐ-CP (hạn nêu cho Gia đình văn hóa; với thôn, tổ dân phố chưa đối chiếu)', 'UNSURE'
from (values ('ND152', date '2025-07-01'), ('ND98', date '2024-01-01')) as shipped (rule_set, valid_from)
where not exists (
    select 1 from award_rule_value known
    where known.rule_set = shipped.rule_set and known.key = 'review_deadline' and known.form = 'T-THONVH');

update award_rule_set set read_only = true where id = 'ND98';

insert into award_form_limit (form, key, position)
select code, known.key, known.position
from award_form,
     (values
        ('T-THONVH', 'review_deadline', 3),
        ('F-BKTP-..', 'submit_deadline_school', 6)) as known (forms, key, position)
where code ~ ('^' || forms || '$')
on conflict do nothing;
