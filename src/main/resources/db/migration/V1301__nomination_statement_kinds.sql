-- Two things that silence must not decide: whether anybody of a collective was disciplined in the year, and whether a higher age
-- of retirement holds for a woman who leads.
alter table nomination_statement drop constraint nomination_statement_kind_check;
alter table nomination_statement add constraint nomination_statement_kind_check check (kind in
    ('RATING', 'UNIT_RATING', 'INITIATIVE', 'RESEARCH', 'AWARD', 'DISCIPLINE', 'MATERNITY_LEAVE', 'PERIOD', 'MEMBERS',
     'MEMBERS_DONE', 'MEMBERS_ADVANCED', 'MEMBERS_FIGHTERS', 'MEMBERS_DISCIPLINED', 'CLUSTER_RANK', 'CONTRIBUTION', 'POST',
     'LATER_RETIREMENT', 'CONSENT'));
