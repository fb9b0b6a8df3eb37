-- A submission that went to the city on the city's own channel, and what came back on paper.
create table decision_pack (
    submission  uuid primary key references decision_paper,
    sent_on     date        not null,
    channel     text        not null,
    sent_by     uuid,
    sent_name   text        not null,
    recorded_at timestamptz not null
);

-- One paper of the city as the commune's clerk entered it; its scan lies with the documents. A paper may answer some of
-- the lines, another one the rest; the same paper is entered once by a commune.
create table decision_city_answer (
    id           uuid primary key,
    version      integer     not null,
    submission   uuid        not null references decision_paper,
    commune      text        not null,
    issuer       text        not null,
    number       integer     not null check (number > 0),
    symbol       text        not null,
    number_year  integer     not null,
    dated        date        not null,
    signer       text        not null,
    entered_by   uuid        not null,
    entered_name text        not null,
    entered_at   timestamptz not null,
    recorded_at  timestamptz
);
create index decision_city_answer_submission on decision_city_answer (submission, entered_at);

-- Which of the city's papers a commune has entered.
create table decision_city_number (
    commune text    not null,
    issuer  text    not null,
    symbol  text    not null,
    year    integer not null,
    number  integer not null check (number > 0),
    answer  uuid    not null unique references decision_city_answer deferrable initially deferred,
    primary key (commune, issuer, symbol, year, number)
);

create table decision_city_answer_line (
    answer  uuid    not null references decision_city_answer,
    line    uuid    not null unique,
    granted boolean not null,
    ordinal integer check (ordinal > 0),
    reason  text,
    primary key (answer, line),
    unique (answer, ordinal),
    constraint decision_city_answer_line_whole check (case when granted
        then ordinal is not null and reason is null else ordinal is null and reason is not null end)
);
revoke delete on decision_pack, decision_city_answer from "${runtimeRole}";
revoke update, delete on decision_city_number, decision_city_answer_line from "${runtimeRole}";
