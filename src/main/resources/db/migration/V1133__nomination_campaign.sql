-- Đợt xét: in which days nominations for some forms and types are taken. What no campaign of the commune names may come at any
-- time. Empty types or forms mean all of them.
create table nomination_campaign (
    id                uuid primary key,
    commune           text    not null references organization_unit,
    name              text collate "vi-x-icu" not null check (length(name) between 1 and 200),
    opens_on          date    not null,
    nominations_until date    not null,
    council_on        date,
    types             text    not null default '',
    forms             text    not null default '',
    withdrawn         boolean not null default false,
    version           bigint  not null,
    check (opens_on <= nominations_until),
    check (council_on >= opens_on)
);
create index nomination_campaign_commune on nomination_campaign (commune, nominations_until desc);

-- The chair's leave to send in late: asked for by the unit with a reason, or given without being asked.
create table nomination_campaign_leave (
    id         uuid primary key,
    campaign   uuid        not null references nomination_campaign,
    unit       text        not null references organization_unit,
    asked_by   uuid,
    asked_name text,
    asked_at   timestamptz,
    asked_why  text check (length(asked_why) between 1 and 2000),
    ruling     text check (ruling in ('GRANTED', 'REFUSED')),
    ruled_by   uuid,
    ruled_name text,
    ruled_at   timestamptz,
    ruled_why  text check (length(ruled_why) between 1 and 2000),
    until      date,
    check ((asked_by is null) = (asked_at is null) and (asked_by is null) = (asked_why is null)),
    check ((ruling is null) = (ruled_at is null)),
    check ((ruling is not distinct from 'GRANTED') = (until is not null)),
    check (asked_by is not null or ruling is not null)
);
create index nomination_campaign_leave_unit on nomination_campaign_leave (unit, campaign);
create unique index nomination_campaign_leave_open on nomination_campaign_leave (campaign, unit) where ruling is null;

-- Why a nomination goes on although it takes more than its movement's quota gives; the newest holds.
create table nomination_quota_reason (
    id         uuid primary key,
    nomination uuid        not null references nomination on delete cascade,
    excess     integer     not null check (excess >= 0),
    reason     text        not null check (length(reason) between 1 and 2000),
    given_by   uuid        not null,
    given_name text        not null,
    given_at   timestamptz not null
);
create index nomination_quota_reason_nomination on nomination_quota_reason (nomination, given_at desc);
