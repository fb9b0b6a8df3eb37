-- The papers of a nomination, by form and procedure, some only for one type of commendation. What answers a paper: a file
-- of the nominator, what is typed into the nomination itself, or a paper that the office makes later and nobody hands in.
create table award_paper (
    id          uuid primary key default gen_random_uuid(),
    rule_set    text not null references award_rule_set,
    form        text not null references award_form,
    procedure   text not null check (procedure in ('NORMAL', 'SIMPLE')),
    type        text references award_commendation_type,
    code        text not null check (code <> ''),
    name        text collate "vi-x-icu" not null check (name <> ''),
    mandatory   boolean not null,
    answered_by text not null check (answered_by in ('FILE', 'NOMINATION', 'OFFICE')),
    position    integer not null,
    valid_from  date not null,
    valid_to    date,
    article     text not null check (article <> ''),
    confidence  text not null check (confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT')),
    check (valid_to is null or valid_from <= valid_to),
    constraint award_paper_one_a_day exclude using gist (
        rule_set with =, form with =, procedure with =, coalesce(type, '') with =, code with =,
        daterange(valid_from, valid_to, '[]') with &&)
);

-- One row here for many forms: "forms" are patterns of codes.
insert into award_paper
    (rule_set, form, procedure, type, code, name, mandatory, answered_by, position, valid_from, article, confidence)
select 'ND152', form.code, paper.procedure, paper.type, paper.code, paper.name, paper.mandatory, paper.answered_by,
       paper.position, date '2025-07-01', paper.article, paper.confidence
from (values
    -- Titles: Luật 06/2022/QH15, Điều 84 khoản 1.
    ('T-(LDTT|CSTD..|TTLDTT|TTLDXS|COTP|COCP)', 'NORMAL', null, 'REQUEST', 'Văn bản đề nghị kèm danh sách', true, 'NOMINATION', 1,
     'Luật 06/2022/QH15, Điều 84 khoản 1; Nghị định 152/2025/NĐ-CP, Mẫu số 01', 'VERIFIED'),
    ('T-(LDTT|CSTDCS|CSTDTP)', 'NORMAL', null, 'REPORT', 'Báo cáo thành tích cá nhân', true, 'NOMINATION', 2,
     'Luật 06/2022/QH15, Điều 84 khoản 1; Nghị định 152/2025/NĐ-CP, Mẫu số 05', 'VERIFIED'),
    ('T-CSTDTQ', 'NORMAL', null, 'REPORT', 'Báo cáo thành tích Chiến sĩ thi đua toàn quốc', true, 'NOMINATION', 2,
     'Luật 06/2022/QH15, Điều 84 khoản 1; Nghị định 152/2025/NĐ-CP, Mẫu số 03', 'DEFAULT'),
    ('T-(TTLDTT|TTLDXS|COTP)', 'NORMAL', null, 'REPORT', 'Báo cáo thành tích tập thể', true, 'NOMINATION', 2,
     'Luật 06/2022/QH15, Điều 84 khoản 1; Nghị định 152/2025/NĐ-CP, Mẫu số 04', 'DEFAULT'),
    ('T-COCP', 'NORMAL', null, 'REPORT', 'Báo cáo thành tích tặng Cờ thi đua của Chính phủ', true, 'NOMINATION', 2,
     'Luật 06/2022/QH15, Điều 84 khoản 1; Nghị định 152/2025/NĐ-CP, Mẫu số 02', 'DEFAULT'),
    ('T-(LDTT|CSTD..|TTLDTT|TTLDXS|COTP|COCP)', 'NORMAL', null, 'MINUTES_TITLE', 'Biên bản bình xét thi đua', true, 'FILE', 3,
     'Luật 06/2022/QH15, Điều 84 khoản 1', 'VERIFIED'),
    ('T-CSTDCS', 'NORMAL', null, 'BALLOT_RESULT', 'Kết quả bỏ phiếu của Hội đồng nơi đề nghị', true, 'FILE', 4,
     'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7; Quyết định 638/QĐ-BNV', 'VERIFIED'),
    ('T-COCP', 'NORMAL', null, 'BALLOT_RESULT', 'Kết quả bỏ phiếu của Hội đồng nơi đề nghị', true, 'FILE', 4,
     'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7; Quyết định 311/QĐ-BNV', 'VERIFIED'),
    ('T-(CSTDTP|CSTDTQ|COTP)', 'NORMAL', null, 'BALLOT_RESULT', 'Kết quả bỏ phiếu của Hội đồng nơi đề nghị', true, 'FILE', 4,
     'Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7, Điều 34', 'SURE'),
    ('T-CSTDCS', 'NORMAL', null, 'INITIATIVE',
     'Giấy chứng nhận sáng kiến, đề tài được công nhận, hoặc kết quả xếp loại hoàn thành xuất sắc nhiệm vụ', true, 'FILE', 5,
     'Luật 06/2022/QH15, Điều 23, Điều 84 khoản 1; Quyết định 638/QĐ-BNV', 'VERIFIED'),
    ('T-CSTDTP', 'NORMAL', null, 'INITIATIVE', 'Giấy chứng nhận sáng kiến, đề tài có phạm vi ảnh hưởng cấp tỉnh', true, 'FILE', 5,
     'Luật 06/2022/QH15, Điều 22, Điều 84 khoản 1; Nghị định 98/2023/NĐ-CP, Điều 34', 'VERIFIED'),
    ('T-CSTDTQ', 'NORMAL', null, 'INITIATIVE', 'Giấy chứng nhận sáng kiến, đề tài có phạm vi ảnh hưởng toàn quốc', true, 'FILE', 5,
     'Luật 06/2022/QH15, Điều 21, Điều 84 khoản 1', 'SURE'),
    ('T-LDTT', 'NORMAL', null, 'RATING', 'Kết quả xếp loại chất lượng của năm (cán bộ, công chức, viên chức)', false, 'FILE', 5,
     'Luật 06/2022/QH15, Điều 24 khoản 1', 'VERIFIED'),
    ('T-(TTLDTT|TTLDXS)', 'NORMAL', null, 'RATING', 'Kết quả xếp loại của tập thể và danh sách Lao động tiên tiến', false, 'FILE', 5,
     'Luật 06/2022/QH15, Điều 27, Điều 28', 'DEFAULT'),
    ('T-XATB', 'NORMAL', null, 'REQUEST', 'Văn bản đề nghị', true, 'NOMINATION', 1, 'Nghị định 86/2023/NĐ-CP', 'UNSURE'),
    ('T-XATB', 'NORMAL', null, 'REPORT', 'Báo cáo thành tích của xã', true, 'NOMINATION', 2, 'Nghị định 86/2023/NĐ-CP', 'UNSURE'),
    ('T-XATB', 'NORMAL', null, 'MINUTES_TITLE', 'Biên bản họp xét', true, 'FILE', 3, 'Nghị định 86/2023/NĐ-CP', 'UNSURE'),
    -- Villages and households of culture have forms of their own: Nghị định 86/2023/NĐ-CP.
    ('T-THONVH', 'NORMAL', null, 'ND86-05', 'Báo cáo thành tích của thôn (Mẫu số 05)', true, 'NOMINATION', 1,
     'Nghị định 86/2023/NĐ-CP, Mẫu số 05', 'VERIFIED'),
    ('T-THONVH', 'NORMAL', null, 'MINUTES_VILLAGE', 'Biên bản họp thôn', true, 'FILE', 2,
     'Luật 06/2022/QH15, Điều 84 khoản 1', 'SURE'),
    ('T-THONVH', 'NORMAL', null, 'ND86-06', 'Biên bản họp Hội đồng Thi đua - Khen thưởng xã (Mẫu số 06)', true, 'OFFICE', 3,
     'Nghị định 86/2023/NĐ-CP, Mẫu số 06', 'VERIFIED'),
    ('T-THONVH', 'NORMAL', null, 'ND86-04', 'Tờ trình (Mẫu số 04) và kết quả công khai', true, 'OFFICE', 4,
     'Nghị định 86/2023/NĐ-CP, Mẫu số 04', 'VERIFIED'),
    ('T-GDVH', 'NORMAL', null, 'ND86-REQUEST', 'Văn bản đề nghị của thôn', true, 'NOMINATION', 1,
     'Nghị định 86/2023/NĐ-CP; Quyết định 191/QĐ-BVHTTDL', 'VERIFIED'),
    ('T-GDVH', 'NORMAL', null, 'ND86-LIST', 'Bảng tổng hợp hộ đủ điều kiện và kết quả lấy ý kiến', true, 'NOMINATION', 2,
     'Nghị định 86/2023/NĐ-CP; Quyết định 191/QĐ-BVHTTDL', 'VERIFIED'),
    ('T-GDVH', 'NORMAL', null, 'ND86-MINUTES', 'Biên bản họp thôn bình xét Gia đình văn hóa', true, 'FILE', 3,
     'Nghị định 86/2023/NĐ-CP; Quyết định 191/QĐ-BVHTTDL', 'VERIFIED'),
    ('T-GDVH', 'NORMAL', null, 'ND86-10', 'Quyết định kèm danh sách (Mẫu số 10, Phụ lục IV)', true, 'OFFICE', 4,
     'Nghị định 86/2023/NĐ-CP, Mẫu số 10 Phụ lục IV', 'VERIFIED'),
    -- Forms of commendation: Luật 06/2022/QH15, Điều 84 khoản 2.
    ('F-(GK|BKTP|BKTTG|HCLD3)-..', 'NORMAL', null, 'REQUEST', 'Văn bản đề nghị kèm danh sách', true, 'NOMINATION', 1,
     'Luật 06/2022/QH15, Điều 84 khoản 2; Nghị định 152/2025/NĐ-CP, Mẫu số 01', 'VERIFIED'),
    ('F-GK-..', 'NORMAL', null, 'REPORT', 'Báo cáo thành tích', true, 'NOMINATION', 2,
     'Luật 06/2022/QH15, Điều 84 khoản 2', 'VERIFIED'),
    ('F-(BKTP|BKTTG|HCLD3)-..', 'NORMAL', null, 'REPORT', 'Báo cáo thành tích có xác nhận của cấp trình', true, 'NOMINATION', 2,
     'Luật 06/2022/QH15, Điều 84 khoản 2; Quyết định 311/QĐ-BNV', 'VERIFIED'),
    ('F-(GK|BKTP|BKTTG|HCLD3)-..', 'NORMAL', null, 'MINUTES_FORM', 'Biên bản xét khen thưởng (ở thôn: biên bản họp thôn)', true, 'FILE', 3,
     'Luật 06/2022/QH15, Điều 84 khoản 2', 'VERIFIED'),
    ('F-(GK|BKTP|HCLD3)-..', 'NORMAL', null, 'CERTIFICATE', 'Giấy tờ chứng nhận, xác nhận thành tích', false, 'FILE', 4,
     'Luật 06/2022/QH15, Điều 84 khoản 2', 'VERIFIED'),
    ('F-BKTTG-..', 'NORMAL', null, 'CERTIFICATE', 'Giấy tờ chứng nhận, xác nhận thành tích', false, 'FILE', 4,
     'Luật 06/2022/QH15, Điều 84 khoản 2', 'VERIFIED'),
    ('F-BKTTG-..', 'NORMAL', 'DOT_XUAT', 'CERTIFICATE', 'Giấy chứng nhận thành tích đột xuất', true, 'FILE', 4,
     'Quyết định 311/QĐ-BNV', 'VERIFIED'),
    ('F-(BKTP|BKTTG|HCLD3)-..', 'NORMAL', null, 'COUNCIL_MINUTES', 'Biên bản họp Hội đồng Thi đua - Khen thưởng xã', true, 'OFFICE', 5,
     'Luật 06/2022/QH15, Điều 84 khoản 2', 'VERIFIED'),
    ('F-(BKTP|BKTTG|HCLD3)-..', 'NORMAL', null, 'SUBMISSION', 'Tờ trình của UBND xã', true, 'OFFICE', 6,
     'Luật 06/2022/QH15, Điều 84 khoản 2', 'VERIFIED'),
    ('F-KNC', 'NORMAL', null, 'REQUEST', 'Văn bản đề nghị kèm danh sách', true, 'NOMINATION', 1,
     'Luật 06/2022/QH15, Điều 84 khoản 2; theo quy định của cơ quan tặng', 'SURE'),
    -- Thủ tục đơn giản: no minutes.
    ('F-(GK|BKTP)-..', 'SIMPLE', null, 'REQUEST', 'Văn bản đề nghị', true, 'NOMINATION', 1,
     'Luật 06/2022/QH15, Điều 85; Nghị định 98/2023/NĐ-CP, Điều 40', 'VERIFIED'),
    ('F-(GK|BKTP)-..', 'SIMPLE', null, 'SUMMARY', 'Báo cáo tóm tắt thành tích', true, 'NOMINATION', 2,
     'Luật 06/2022/QH15, Điều 85; Nghị định 98/2023/NĐ-CP, Điều 40', 'VERIFIED')
) as paper (forms, procedure, type, code, name, mandatory, answered_by, position, article, confidence)
join award_form form on form.code ~ ('^' || paper.forms || '$');

insert into award_paper
    (rule_set, form, procedure, type, code, name, mandatory, answered_by, position, valid_from, article, confidence)
select 'ND98', form, procedure, type, code, name, mandatory, answered_by, position, date '2024-01-01',
       regexp_replace(article, 'Nghị định 152/2025/NĐ-CP, Mẫu số \d+', 'Nghị định 98/2023/NĐ-CP'), confidence
from award_paper where rule_set = 'ND152'
union all
select 'SUCCESSOR', form, procedure, type, code, name, mandatory, answered_by, position, date '2027-03-01',
       'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_paper where rule_set = 'ND152';
