-- Tells the person behind an account from a namesake among nominees (ADR 0023). Nobody has to give it.
alter table access_account add column birth_year integer check (birth_year between 1900 and 2200);
