-- A limit that ends later than the calendar gives: the calendar was changed when that day was over already, and nobody's limit
-- is moved into the past.
alter table deadline_limit add column held boolean not null default false;
