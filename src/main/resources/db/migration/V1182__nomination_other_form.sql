-- The form that was asked for, where the Council recommended another; and whether the Council put the line off until the
-- officer has completed it (ADR 0041).
alter table nomination_line
    add column form_nominated  text,
    add column supplement_owed boolean not null default false;
