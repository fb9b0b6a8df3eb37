-- What kind of paper a line stands on, and whose: so that the nominator sees who has it and until when.
alter table nomination_line
    add column paper_type  text,
    add column paper_level text;

update nomination_line l
set paper_type  = lower(p.kind),
    paper_level = case when l.status = 'AT_CITY' then 'CITY' else p.level end
from decision_paper p
where p.id = l.paper;
