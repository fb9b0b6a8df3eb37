-- The runtime role may read and write what the owner creates from here on; single tables take rights back.
grant usage on schema public to "${runtimeRole}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${runtimeRole}";
alter default privileges in schema public grant usage, select on sequences to "${runtimeRole}";

create extension if not exists pg_trgm;
create extension if not exists btree_gist;
