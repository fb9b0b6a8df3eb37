-- How many times the base salary comes with a title or form stood beside its name: once for all rule sets, so that the sheet of
-- Nghị định 98 cited the decree after it, and nobody could change it. It is a value like all others now. What a household gets
-- is that of an individual times household_factor, and stands nowhere a second time.
update award_rule_set set read_only = false where id = 'ND98';

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values ('bonus_coefficient', 'Hệ số tiền thưởng trên mức lương cơ sở', 'MONEY', 'FACTOR', null, false, 1260);

alter table award_form
    add column paid_as text references award_form,
    add constraint award_form_paid_as_household check (paid_as is null or kind = 'HOUSEHOLD');
update award_form set paid_as = case code when 'F-GK-HO' then 'F-GK-CN' else 'F-BKTP-CN' end
where code in ('F-GK-HO', 'F-BKTP-HO');

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'ND152', 'bonus_coefficient', code, trim_scale(coefficient)::text,
       case when coefficient_is_maximum then '<=' end, date '2025-07-01', null,
       -- Which article of the six is that of the Huân chương was not read.
       case when code like 'F-HCLD3-%' then 'Nghị định 152/2025/NĐ-CP, Điều 50 đến Điều 54' else coefficient_article end,
       coefficient_confidence
from award_form where paid_as is null;

-- The decree before it was not read on money: the same figures, unverified.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'ND98', key, form, value, comparator, date '2024-01-01', null,
       'Nghị định 98/2023/NĐ-CP, phần mức tiền thưởng (chưa đối chiếu điều khoản)', 'UNSURE'
from award_rule_value where rule_set = 'ND152' and key in ('bonus_coefficient', 'household_factor');

alter table award_form
    drop column coefficient,
    drop column coefficient_is_maximum,
    drop column coefficient_confidence,
    drop column coefficient_article;

-- What a rule set says of a type of commendation. A figure in a note is a rule value, named in braces.
create table award_type_law (
    rule_set   text not null references award_rule_set,
    type       text not null references award_commendation_type,
    note       text,
    article    text not null check (article <> ''),
    confidence text not null check (confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT')),
    primary key (rule_set, type)
);

insert into award_type_law (rule_set, type, note, article, confidence)
select 'ND152', code, replace(note, 'giảm 1/3 thời gian', 'giảm {women_leader_reduction} thời gian'), article, confidence
from award_commendation_type;

insert into award_type_law (rule_set, type, note, article, confidence)
select 'ND98', type, note,
       regexp_replace(article, 'Nghị định 152/2025/NĐ-CP.*$', 'Nghị định 98/2023/NĐ-CP (chưa đối chiếu điều khoản)'),
       case when article like '%152/2025%' then 'UNSURE' else confidence end
from award_type_law where rule_set = 'ND152'
union all
select 'SUCCESSOR', type, note, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_type_law where rule_set = 'ND152';

alter table award_commendation_type
    drop column note,
    drop column article,
    drop column confidence;

-- Rows of the closed set that were written from those of the later one: its papers of 2025 are not its own, and a decree whose
-- article was not read verifies nothing.
update award_form_type set article = article || ' (chưa đối chiếu điều khoản)', confidence = 'UNSURE'
where rule_set = 'ND98' and article like '%Nghị định 98/2023/NĐ-CP';
update award_paper set article = replace(article, '; Quyết định 638/QĐ-BNV', '')
where rule_set = 'ND98' and article like '%; Quyết định 638/QĐ-BNV';

update award_rule_set set read_only = true where id = 'ND98';
