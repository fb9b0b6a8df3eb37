-- "80 % of all members, filled by written opinions": whoever is absent and wrote counts towards the number that a session with
-- awards needs. Sessions that are open keep the quorum as it stood at their opening.
update award_rule_set set read_only = false where id = 'ND98';

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('quorum_counts_opinions', 'Tính ý kiến bằng văn bản vào số thành viên phải có ở phiên bỏ phiếu', 'COUNCIL', 'CHOICE', 'YES,NO', true, 1360);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'quorum_counts_opinions', null, 'YES', null, '2025-07-01', null, 'Quy chế mẫu của Hội đồng (Bắc Ninh)', 'VERIFIED'),
    ('ND98', 'quorum_counts_opinions', null, 'YES', null, '2024-01-01', null, 'Quy chế mẫu của Hội đồng (Bắc Ninh)', 'VERIFIED');

update award_rule_set set read_only = true where id = 'ND98';

-- Null where written opinions count for nothing in the quorum of the session.
alter table council_session add column quorum_opinions_article text;

alter table council_quorum_check add column opinions integer not null default 0;
alter table council_quorum_check
    add constraint council_quorum_check_together check (opinions >= 0 and present + opinions <= members);
