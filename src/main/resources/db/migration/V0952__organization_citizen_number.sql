-- Of a citizen number only its HMAC and its last four digits are kept. One number is one person, wherever they were
-- nominated; and two people of one name, unit and birth year may be told apart by it.
alter table organization_subject
    add column citizen_key text check (citizen_key ~ '^[0-9a-f]{64}$'),
    add column citizen_last_four text check (citizen_last_four ~ '^[0-9]{4}$'),
    add constraint organization_subject_citizen check (
        (citizen_key is null) = (citizen_last_four is null) and (citizen_key is null or kind = 'INDIVIDUAL'));

create unique index organization_subject_citizen_key on organization_subject (citizen_key)
    where citizen_key is not null;

alter table organization_subject drop constraint organization_subject_identity;
alter table organization_subject add constraint organization_subject_identity
    unique nulls not distinct (kind, unit, identity_key, birth_year, citizen_key);
