-- What stood in texts or in code and belongs to a rule set: by which article nobody under investigation is honoured, until when
-- a school year runs, and that the review of the year is over before its day, not on it.
update award_rule_set set read_only = false where id = 'ND98';

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('br_04', 'Không khen khi đang xem xét kỷ luật, điều tra, xác minh', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 1300),
    ('school_year_end', 'Ngày cuối của năm học', 'YEAR', 'DAY_OF_YEAR', null, true, 1301);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'br_04', null, 'BLOCK', null, '2025-07-01', null, 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4', 'VERIFIED'),
    ('ND98', 'br_04', null, 'BLOCK', null, '2024-01-01', null,
     'Nghị định 98/2023/NĐ-CP, phần nguyên tắc khen thưởng (chưa đối chiếu điều khoản)', 'UNSURE'),
    -- No text fixes the day for good: the ministry's frame of each school year does.
    ('ND152', 'school_year_end', null, '05-31', null, '2025-07-01', null,
     'Mặc định của phần mềm; theo khung kế hoạch thời gian năm học hằng năm', 'DEFAULT'),
    ('ND98', 'school_year_end', null, '05-31', null, '2024-01-01', null,
     'Mặc định của phần mềm; theo khung kế hoạch thời gian năm học hằng năm', 'DEFAULT');

-- "Trước ngày 25 tháng 11": on the day itself it is too late.
update award_rule_value set comparator = '<' where key = 'review_deadline';

-- Until the end of June 2025 the chair of the district made people Lao động tiên tiến too, beside the chair of the commune.
insert into award_decider (rule_set, form, position, who, article, confidence)
values ('ND98', 'T-LDTT', 4, 'Chủ tịch UBND huyện', 'Luật 06/2022/QH15, Điều 80 khoản 2', 'SURE');

update award_rule_set set read_only = true where id = 'ND98';

-- Every form shows all limits of the road that it goes: the commune's of each, those of the simple procedure where a form has
-- papers for it, the city's where the commune does not decide, the list's where one hangs.
insert into award_form_limit (form, key, position)
select code, key, known.position
from award_form,
     (values
        ('sla_commune_total', 0),
        ('sla_commune_front_confirm', 9),
        ('sla_commune_check', 10),
        ('sla_return_unfit', 11),
        ('sla_commune_supplement', 12),
        ('sla_commune_appraise', 13),
        ('sla_commune_consultation', 14),
        ('sla_commune_decision_draft', 15),
        ('sla_commune_sign', 16),
        ('sla_clerk_number', 17),
        ('sla_notify_awardee', 30)) as known (key, position)
on conflict do nothing;

insert into award_form_limit (form, key, position)
select distinct form, 'sla_commune_simple', 2 from award_paper where procedure = 'SIMPLE'
on conflict do nothing;

insert into award_form_limit (form, key, position)
select code, key, known.position
from award_form,
     (values
        ('sla_city_intake', 20),
        ('sla_city_appraise', 21),
        ('sla_city_supplement', 22),
        ('sla_city_second_vote', 23),
        ('sla_city_sign', 24),
        ('sla_city_answer', 25)) as known (key, position)
where level <> 'COMMUNE'
on conflict do nothing;

insert into award_form_limit (form, key, position)
select distinct form, 'sla_objection', 4
from award_rule_value where key = 'publication_stage' and form is not null and value <> 'NONE'
on conflict do nothing;
