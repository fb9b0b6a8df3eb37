-- Where two who count found something else is kept as they are held against each other, so that whoever looks opens nothing
-- (ADR 0074). What was entered of a count that is under way is entered once more (ADR 0062).
truncate council_box_entry;
alter table council_box_entry add column differs boolean not null default false;
grant update (differs) on council_box_entry to "${runtimeRole}";
