-- Emulation movements and models. Launched by the Prime Minister they belong to no unit of ours.
create table movement (
    code              text primary key,
    name              text collate "vi-x-icu" not null,
    launched_by       text not null check (launched_by in ('PRIME_MINISTER', 'CITY', 'COMMUNE', 'ORGANISATION')),
    unit              text references organization_unit,
    kind              text not null check (kind in ('THUONG_XUYEN', 'CHUYEN_DE', 'MODEL')),
    period_start      integer not null,
    period_end        integer not null,
    nominations_until date not null,
    check (period_start <= period_end),
    check ((launched_by = 'PRIME_MINISTER') = (unit is null))
);
