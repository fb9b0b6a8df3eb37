-- The catalogue of danh hiệu thi đua and hình thức khen thưởng.
create table award_form (
    code                   text primary key,
    name                   text collate "vi-x-icu" not null,
    also_called            text,
    title                  boolean not null,
    kind                   text not null check (kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    level                  text not null check (level in ('COMMUNE', 'CITY', 'GOVERNMENT', 'STATE')),
    coefficient            numeric(5, 2) not null check (coefficient > 0),
    coefficient_is_maximum boolean not null default false,
    coefficient_confidence text not null check (coefficient_confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT')),
    position               integer not null unique,
    offered                boolean not null
);

-- A rule set is one state of the law.
create table award_rule_set (
    id         text primary key,
    name       text not null,
    valid_from date not null,
    valid_to   date,
    read_only  boolean not null default false,
    check (valid_to is null or valid_from <= valid_to),
    constraint award_rule_set_one_a_day exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);

create table award_rule_value (
    id         uuid primary key default gen_random_uuid(),
    rule_set   text not null references award_rule_set,
    key        text not null,
    form       text references award_form,
    value      text not null,
    comparator text check (comparator in ('>', '>=', '<', '<=', '=')),
    valid_from date not null,
    valid_to   date,
    article    text not null check (article <> ''),
    confidence text not null check (confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT')),
    check (valid_to is null or valid_from <= valid_to),
    -- On any day there is one value or none, never two to choose from.
    constraint award_rule_value_one_a_day exclude using gist (
        rule_set with =, key with =, coalesce(form, '') with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index award_rule_value_lookup on award_rule_value (rule_set, key);

create function award_rule_value_refuse_read_only() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from award_rule_set where id in (old.rule_set, new.rule_set) and read_only) then
        raise exception 'Rule set is read-only' using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end
$$;

create trigger award_rule_value_read_only
    before insert or update or delete on award_rule_value
    for each row execute function award_rule_value_refuse_read_only();
