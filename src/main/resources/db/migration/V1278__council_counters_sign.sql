-- Who counted the paper box signs the minutes of the count (ADR 0054): each for themselves, so that more than one signature
-- of that capacity stands on one edition.
alter table council_session_counter add column counted boolean not null default false;

alter table council_signature drop constraint council_signature_capacity_check;
alter table council_signature add constraint council_signature_capacity_check
    check (capacity in ('SECRETARY', 'PRESIDER', 'COUNTER'));
alter table council_signature drop constraint council_signature_once;
create unique index council_signature_once on council_signature (minutes, capacity) where capacity <> 'COUNTER';
create unique index council_signature_once_a_counter on council_signature (minutes, account) where capacity = 'COUNTER';
