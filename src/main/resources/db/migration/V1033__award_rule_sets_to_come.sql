-- A rule set may wait, prepared and switched off. Of those that are on, one is in force on any day. Its transition lets what
-- was begun before it, and is submitted by a day, go on under the set before it.
alter table award_rule_set
    add column active boolean not null default true,
    add column grace_until date check (grace_until >= valid_from),
    drop constraint award_rule_set_one_a_day,
    add constraint award_rule_set_one_a_day
        exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (active);

-- What may follow when the decree in force ends (its record names 01/03/2027): made up, off, to show the switch.
insert into award_rule_set (id, name, valid_from, active, grace_until)
values ('SUCCESSOR', 'Nghị định kế tiếp (giả định, mẫu)', '2027-03-01', false, '2027-04-30');

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'SUCCESSOR', key, form,
       case key when 'sla_commune_check' then '2' when 'sla_commune_appraise' then '7' else value end,
       comparator, '2027-03-01', null, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_rule_value
where rule_set = 'ND152' and valid_from <= '2027-03-01' and (valid_to is null or valid_to >= '2027-03-01');
