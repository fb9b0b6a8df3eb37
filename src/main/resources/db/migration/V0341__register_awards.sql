-- The register of granted awards. An opening balance is an award from before this product; it has no decision here.
create table register_award (
    id              uuid primary key,
    version         bigint not null,
    source          text not null check (source in ('DECISION', 'OPENING_BALANCE')),
    line            uuid,
    decision        uuid,
    decision_number text not null,
    decision_date   date not null,
    issuer          text not null,
    issuer_unit     text not null references organization_unit,
    ordinal         integer not null check (ordinal >= 1),
    subject         uuid not null references organization_subject,
    kind            text not null check (kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    name            text collate "vi-x-icu" not null,
    search_key      text not null,
    unit            text not null references organization_unit,
    form_code       text not null references award_form,
    form_name       text not null,
    type            text not null check (type in ('CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CONG_HIEN', 'NIEN_HAN',
                                                  'DOI_NGOAI')),
    movement        text references movement,
    position_class  text,
    achievement     text not null,
    entered_at      timestamptz not null,
    check (source <> 'DECISION' or (line is not null and decision is not null)),
    constraint register_award_once unique (line, decision),
    -- Số quyết định and số sổ vàng name one award (Nghị định 98/2023/NĐ-CP, Điều 104).
    constraint register_award_golden_book unique (decision, ordinal)
);

create index register_award_newest on register_award (decision_date desc, id desc);
create index register_award_unit on register_award (unit, decision_date desc, id desc);
create index register_award_subject on register_award (subject, decision_date);
create index register_award_search on register_award using gin (search_key gin_trgm_ops);
