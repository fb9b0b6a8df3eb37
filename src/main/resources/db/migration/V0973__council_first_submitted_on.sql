-- The day whose rules an item's majority follows: that of the first submission, like its rule set.
alter table council_agenda_item
    add column first_submitted_on date;

update council_agenda_item i
set first_submitted_on = coalesce(
        (select (n.first_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date
         from nomination_line l join nomination n on n.id = l.nomination
         where l.id = i.subject),
        (select (s.planned_at at time zone 'Asia/Ho_Chi_Minh')::date from council_session s where s.id = i.session));

alter table council_agenda_item
    alter column first_submitted_on set not null;
