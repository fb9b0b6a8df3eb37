-- How a nomination began: in which role at which unit it is written, by which procedure it goes, and who confirms it.
alter table nomination
    add nominated_as  text,
    add procedure     text not null default 'NORMAL' check (procedure in ('NORMAL', 'SIMPLE')),
    add simple_ground text check (simple_ground in ('TIMELY', 'SUDDEN', 'FOUND')),
    add confirmer     text check (confirmer in ('VILLAGE_FRONT', 'COMMUNE_FRONT', 'NOBODY'));

-- Until now villages nominated by their head, and everybody else by the unit's nominator.
update nomination n
   set nominated_as = case when u.kind = 'VILLAGE' then 'VILLAGE_HEAD@' else 'ORG_NOMINATOR@' end || n.unit,
       confirmer = case when n.stage = 'DRAFT' then null
                        when u.kind = 'VILLAGE' then 'VILLAGE_FRONT' else 'NOBODY' end
  from organization_unit u
 where u.code = n.unit;

alter table nomination
    alter nominated_as set not null,
    add constraint nomination_simple_ground check (procedure = 'SIMPLE' or simple_ground is null),
    add constraint nomination_confirmer check (stage = 'DRAFT' or confirmer is not null);

-- What is asked about a nominee in particular cases: what a title rests on, honours after death, the head's own line.
alter table nomination_line
    add title_year       integer check (title_year between 1900 and 2200),
    add rating           text check (rating in ('NOT_DONE', 'DONE', 'GOOD', 'EXCELLENT', 'NOT_RATED')),
    add certificate_kind text check (certificate_kind in ('INITIATIVE', 'RESEARCH')),
    add certificate      text check (length(certificate) <= 500),
    add posthumous       boolean not null default false,
    add died_on          date,
    add recipient        text check (length(recipient) <= 300),
    add head_relation    text not null default 'NONE' check (head_relation in ('NONE', 'HEAD', 'SPOUSE')),
    add constraint nomination_line_posthumous check (posthumous or (died_on is null and recipient is null));
