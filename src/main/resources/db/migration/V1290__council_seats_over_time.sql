-- Seats change hands and terms end (ADR 0056): by which decision somebody came or went, and that no day is taken twice.
alter table council
    add column end_decision text,
    add column end_decided_on date,
    add constraint council_one_a_day exclude using gist (unit with =, daterange(valid_from, valid_to, '[]') with &&);

alter table council_member
    add column decision text,
    add column decided_on date,
    add column end_decision text,
    add column end_decided_on date,
    add constraint council_member_one_a_day exclude using gist
        (council with =, account with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred,
    add constraint council_member_one_chair exclude using gist
        (council with =, daterange(valid_from, valid_to, '[]') with &&) where (post = 'CHAIR')
        deferrable initially deferred,
    add constraint council_member_one_secretary exclude using gist
        (council with =, daterange(valid_from, valid_to, '[]') with &&) where (post = 'SECRETARY')
        deferrable initially deferred;
