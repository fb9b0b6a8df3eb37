-- The citizen key of a nominee, beside the line that the draft rewrites; never the number itself.
create table nomination_citizen_number (
    line        uuid        primary key references nomination_line (id) on delete cascade,
    citizen_key text        not null check (citizen_key ~ '^[0-9a-f]{64}$'),
    last_four   text        not null check (last_four ~ '^[0-9]{4}$'),
    kept_at     timestamptz not null
);
