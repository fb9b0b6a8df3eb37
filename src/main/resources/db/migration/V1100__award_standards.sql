-- What each title and form asks for, as rows: which check, on what, and under which key its number stands. Rows of branch 0
-- hold together; of the branches above 0 one is enough. Rows of the nomination's own type of commendation take the place of
-- those without a type. Numbers stand in award_rule_value alone, so that an administrator changes them where all others are.
create table award_standard (
    rule_set    text    not null references award_rule_set,
    form        text    not null references award_form,
    type        text    check (type in ('CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI')),
    branch      integer not null check (branch >= 0),
    position    integer not null,
    predicate   text    not null check (predicate in
        ('YEAR_RATING', 'RATINGS', 'UNIT_RATING', 'UNIT_RATINGS', 'HAS', 'INITIATIVE', 'RESEARCH', 'MEMBER_SHARE',
         'MEMBERS_WITH', 'NO_DISCIPLINE', 'CLUSTER_RANK', 'MOVEMENT_SELECTED', 'SUDDEN', 'CONTRIBUTION', 'INFLUENCE',
         'NEEDS_PERSON')),
    what        text,
    amount_key  text    references award_rule_key,
    consecutive boolean not null default false,
    since       text    references award_form,
    article     text    not null check (article <> ''),
    confidence  text    not null check (confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT')),
    primary key (rule_set, form, position)
);

-- "applied" of those below is held by a test, as for all others.
insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('standard_titles', 'Số lần đã đạt danh hiệu làm tiền đề', 'STANDARD', 'COUNT', null, true, 301),
    ('standard_forms', 'Số lần đã được tặng hình thức làm tiền đề', 'STANDARD', 'COUNT', null, true, 302),
    ('standard_rating_years', 'Số năm liên tục đạt mức xếp loại', 'STANDARD', 'COUNT', null, true, 303),
    ('standard_excellent_years', 'Số năm hoàn thành xuất sắc nhiệm vụ', 'STANDARD', 'COUNT', null, true, 304),
    ('standard_certificates', 'Số sáng kiến, đề tài được công nhận', 'STANDARD', 'COUNT', null, true, 305),
    ('standard_members_done', 'Tỷ lệ cá nhân hoàn thành nhiệm vụ của tập thể', 'STANDARD', 'PERCENT', null, true, 306),
    ('standard_members_titled', 'Số cá nhân đạt danh hiệu trong tập thể', 'STANDARD', 'COUNT', null, true, 307),
    ('standard_cluster_rank', 'Thứ hạng trong cụm, khối thi đua', 'STANDARD', 'COUNT', null, true, 308),
    ('same_achievement_similarity', 'Mức giống nhau phải đối chiếu của hai thành tích', 'STANDARD', 'PERCENT', null, true, 309),
    ('minor_age', 'Tuổi thành niên', 'STANDARD', 'COUNT', null, true, 310),
    ('br_01', 'Một thành tích không khen nhiều lần', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 311),
    ('br_02', 'Không bắt buộc có hình thức thấp hơn trước', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 312),
    ('br_03', 'Khen đột xuất, chuyên đề không làm căn cứ khen công trạng', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 313),
    ('br_05', 'Thành tích tính từ khi hết thời hạn kỷ luật', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 314),
    ('br_07', 'Thời gian nghỉ thai sản được tính', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 315),
    ('br_09', 'Giảm thời gian giữ chức vụ cho lãnh đạo nữ', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 316),
    ('br_11', 'Một sáng kiến dùng một lần', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 317),
    ('br_14', 'Danh sách phải niêm yết công khai', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 318),
    ('br_16', 'Tổ chức đã giải thể không được khen', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 319),
    ('br_17', 'Nối năm qua sáp nhập', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 320),
    ('br_19', 'Khen người đứng đầu gắn với kết quả của đơn vị', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 321),
    ('br_22', 'Đăng ký thi đua trước khi hết kỳ', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 322),
    ('br_24', 'Người chưa thành niên', 'STANDARD', 'CHOICE', 'BLOCK,WARN,INFORM', true, 323);

update award_rule_key set applied = true where key in ('min_ldtt_ratio_collective', 'women_leader_reduction');

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'standard_titles', 'T-CSTDTP', '3', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 22', 'VERIFIED'),
    ('ND152', 'standard_titles', 'T-CSTDTQ', '2', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 21', 'VERIFIED'),
    ('ND152', 'standard_titles', 'F-BKTP-CN', '2', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'standard_titles', 'F-BKTP-TT', '2', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'standard_titles', 'F-BKTTG-CN', '3', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'standard_titles', 'F-HCLD3-CN', '3', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 44 khoản 1 điểm e', 'VERIFIED'),
    ('ND152', 'standard_forms', 'F-BKTTG-CN', '1', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'standard_forms', 'F-HCLD3-CN', '1', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 44 khoản 1 điểm e', 'VERIFIED'),
    ('ND152', 'standard_rating_years', 'F-BKTP-CN', '2', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'standard_rating_years', 'F-BKTP-TT', '2', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'standard_rating_years', 'F-BKTTG-CN', '5', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'standard_rating_years', 'F-HCLD3-CN', '5', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 44 khoản 1 điểm e', 'VERIFIED'),
    ('ND152', 'standard_excellent_years', 'F-HCLD3-CN', '1', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 44 khoản 1 điểm e', 'VERIFIED'),
    ('ND152', 'standard_certificates', 'T-CSTDCS', '1', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 23', 'VERIFIED'),
    ('ND152', 'standard_certificates', 'T-CSTDTP', '1', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 22', 'VERIFIED'),
    ('ND152', 'standard_certificates', 'T-CSTDTQ', '1', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 21', 'VERIFIED'),
    ('ND152', 'standard_certificates', 'F-BKTP-CN', '2', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'standard_members_done', 'T-TTLDXS', '100', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 27', 'VERIFIED'),
    ('ND152', 'standard_members_titled', 'T-TTLDXS', '1', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 27', 'VERIFIED'),
    ('ND152', 'standard_cluster_rank', 'T-COTP', '1', '<=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 26', 'VERIFIED'),
    ('ND152', 'same_achievement_similarity', null, '60', '>=', '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'minor_age', null, '18', '>=', '2025-07-01', null, 'Bộ luật Dân sự 2015, Điều 21', 'SURE'),
    ('ND152', 'br_01', null, 'BLOCK', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 5 khoản 2 điểm c', 'VERIFIED'),
    ('ND152', 'br_02', null, 'INFORM', null, '2025-07-01', null, 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 1', 'VERIFIED'),
    ('ND152', 'br_03', null, 'BLOCK', null, '2025-07-01', null, 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 3', 'VERIFIED'),
    ('ND152', 'br_05', null, 'BLOCK', null, '2025-07-01', null, 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4', 'VERIFIED'),
    ('ND152', 'br_07', null, 'INFORM', null, '2025-07-01', null, 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 5', 'VERIFIED'),
    ('ND152', 'br_09', null, 'INFORM', null, '2025-07-01', null, 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 7', 'VERIFIED'),
    ('ND152', 'br_11', null, 'BLOCK', null, '2025-07-01', null, 'Công văn 5007/BNV năm 2023', 'VERIFIED'),
    ('ND152', 'br_14', null, 'BLOCK', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP, Điều 44', 'VERIFIED'),
    ('ND152', 'br_16', null, 'BLOCK', null, '2025-07-01', null, 'Thông tư 15/2025/TT-BNV', 'VERIFIED'),
    ('ND152', 'br_17', null, 'WARN', null, '2025-07-01', null, 'Thông tư 15/2025/TT-BNV', 'UNSURE'),
    ('ND152', 'br_19', null, 'WARN', null, '2025-07-01', null, 'Nghị định 65/2014/NĐ-CP (quy định cũ, còn là thông lệ)', 'UNSURE'),
    ('ND152', 'br_22', null, 'WARN', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 5 khoản 1', 'VERIFIED'),
    ('ND152', 'br_24', null, 'WARN', null, '2025-07-01', null, 'Luật 91/2025/QH15 (bảo vệ dữ liệu cá nhân); Bộ luật Dân sự 2015, Điều 21', 'SURE');

-- The closed set is opened until the end of this file: its values were written before these keys were known.
update award_rule_set set read_only = false where id = 'ND98';

-- That a certificate or the highest rating proves a title stands among the rows below, and nowhere else.
delete from award_rule_value where key = 'title_proof';
delete from award_rule_key where key = 'title_proof';

insert into award_standard (rule_set, form, type, branch, position, predicate, what, amount_key, consecutive, since, article, confidence)
values
    ('ND152', 'T-LDTT', null, 0, 1, 'YEAR_RATING', null, 'title_rating_min', false, null, 'Luật 06/2022/QH15, Điều 24', 'VERIFIED'),
    ('ND152', 'T-CSTDCS', null, 0, 1, 'YEAR_RATING', null, 'title_rating_min', false, null, 'Luật 06/2022/QH15, Điều 23, Điều 24', 'VERIFIED'),
    ('ND152', 'T-CSTDCS', null, 1, 2, 'YEAR_RATING', 'EXCELLENT', null, false, null, 'Luật 06/2022/QH15, Điều 23', 'VERIFIED'),
    ('ND152', 'T-CSTDCS', null, 2, 3, 'INITIATIVE', 'BASE', 'standard_certificates', false, null, 'Luật 06/2022/QH15, Điều 23', 'VERIFIED'),
    ('ND152', 'T-CSTDCS', null, 3, 4, 'RESEARCH', 'BASE', 'standard_certificates', false, null, 'Luật 06/2022/QH15, Điều 23', 'VERIFIED'),
    ('ND152', 'T-CSTDTP', null, 0, 1, 'HAS', 'T-CSTDCS', 'standard_titles', true, null, 'Luật 06/2022/QH15, Điều 22', 'VERIFIED'),
    ('ND152', 'T-CSTDTP', null, 1, 2, 'INITIATIVE', 'CITY', 'standard_certificates', false, null, 'Luật 06/2022/QH15, Điều 22', 'VERIFIED'),
    ('ND152', 'T-CSTDTP', null, 2, 3, 'RESEARCH', 'CITY', 'standard_certificates', false, null, 'Luật 06/2022/QH15, Điều 22', 'VERIFIED'),
    ('ND152', 'T-CSTDTQ', null, 0, 1, 'HAS', 'T-CSTDTP', 'standard_titles', true, null, 'Luật 06/2022/QH15, Điều 21', 'VERIFIED'),
    ('ND152', 'T-CSTDTQ', null, 1, 2, 'INITIATIVE', 'NATION', 'standard_certificates', false, null, 'Luật 06/2022/QH15, Điều 21', 'VERIFIED'),
    ('ND152', 'T-CSTDTQ', null, 2, 3, 'RESEARCH', 'NATION', 'standard_certificates', false, null, 'Luật 06/2022/QH15, Điều 21', 'VERIFIED'),
    ('ND152', 'T-TTLDTT', null, 0, 1, 'UNIT_RATING', null, 'title_rating_min', false, null, 'Luật 06/2022/QH15, Điều 28', 'VERIFIED'),
    ('ND152', 'T-TTLDTT', null, 0, 2, 'MEMBER_SHARE', 'T-LDTT', 'min_ldtt_ratio_collective', false, null, 'Luật 06/2022/QH15, Điều 28', 'VERIFIED'),
    ('ND152', 'T-TTLDTT', null, 0, 3, 'NO_DISCIPLINE', 'WARNING', null, false, null, 'Luật 06/2022/QH15, Điều 28', 'VERIFIED'),
    ('ND152', 'T-TTLDXS', null, 0, 1, 'UNIT_RATING', null, 'title_rating_min', false, null, 'Luật 06/2022/QH15, Điều 27', 'VERIFIED'),
    ('ND152', 'T-TTLDXS', null, 0, 2, 'MEMBER_SHARE', 'DONE', 'standard_members_done', false, null, 'Luật 06/2022/QH15, Điều 27', 'VERIFIED'),
    ('ND152', 'T-TTLDXS', null, 0, 3, 'MEMBER_SHARE', 'T-LDTT', 'min_ldtt_ratio_collective', false, null, 'Luật 06/2022/QH15, Điều 27', 'VERIFIED'),
    ('ND152', 'T-TTLDXS', null, 0, 4, 'MEMBERS_WITH', 'T-CSTDCS', 'standard_members_titled', false, null, 'Luật 06/2022/QH15, Điều 27', 'VERIFIED'),
    ('ND152', 'T-TTLDXS', null, 0, 5, 'NO_DISCIPLINE', 'WARNING', null, false, null, 'Luật 06/2022/QH15, Điều 27', 'SURE'),
    ('ND152', 'T-COTP', null, 1, 1, 'CLUSTER_RANK', null, 'standard_cluster_rank', false, null, 'Luật 06/2022/QH15, Điều 26', 'VERIFIED'),
    ('ND152', 'T-COTP', null, 2, 2, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 26 (dẫn đầu phong trào theo chuyên đề)', 'UNSURE'),
    ('ND152', 'T-COCP', null, 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 25', 'VERIFIED'),
    ('ND152', 'T-XATB', null, 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 29 (tiêu chuẩn do thành phố quy định)', 'UNSURE'),
    ('ND152', 'T-THONVH', null, 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'T-GDVH', null, 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'F-GK-CN', 'CONG_TRANG', 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-GK-CN', 'PHONG_TRAO', 0, 2, 'MOVEMENT_SELECTED', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-GK-CN', 'DOT_XUAT', 0, 3, 'SUDDEN', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-GK-CN', null, 0, 4, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-GK-TT', 'CONG_TRANG', 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-GK-TT', 'PHONG_TRAO', 0, 2, 'MOVEMENT_SELECTED', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-GK-TT', 'DOT_XUAT', 0, 3, 'SUDDEN', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-GK-TT', null, 0, 4, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-GK-HO', 'PHONG_TRAO', 0, 1, 'MOVEMENT_SELECTED', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-GK-HO', 'DOT_XUAT', 0, 2, 'SUDDEN', null, null, false, null, 'Luật 06/2022/QH15, Điều 8, Điều 75', 'DEFAULT'),
    ('ND152', 'F-GK-HO', null, 0, 3, 'CONTRIBUTION', null, null, false, null, 'Luật 06/2022/QH15, Điều 75', 'VERIFIED'),
    ('ND152', 'F-BKTP-CN', 'PHONG_TRAO', 0, 1, 'MOVEMENT_SELECTED', 'CITY', null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-CN', 'DOT_XUAT', 0, 2, 'SUDDEN', null, null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-CN', 'CONG_TRANG', 1, 3, 'HAS', 'T-CSTDCS', 'standard_titles', true, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-CN', 'CONG_TRANG', 2, 4, 'RATINGS', 'EXCELLENT', 'standard_rating_years', true, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-CN', 'CONG_TRANG', 2, 5, 'INITIATIVE', 'BASE', 'standard_certificates', false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-CN', 'CONG_TRANG', 3, 6, 'INFLUENCE', null, null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-CN', 'CONG_TRANG', 4, 7, 'CONTRIBUTION', null, null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-CN', null, 0, 8, 'CONTRIBUTION', null, null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-TT', 'PHONG_TRAO', 0, 1, 'MOVEMENT_SELECTED', 'CITY', null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-TT', 'DOT_XUAT', 0, 2, 'SUDDEN', null, null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-TT', 'CONG_TRANG', 1, 3, 'UNIT_RATINGS', 'EXCELLENT', 'standard_rating_years', true, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-TT', 'CONG_TRANG', 2, 4, 'HAS', 'T-TTLDXS', 'standard_titles', true, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-TT', 'CONG_TRANG', 3, 5, 'CONTRIBUTION', null, null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-TT', null, 0, 6, 'CONTRIBUTION', null, null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTP-HO', 'PHONG_TRAO', 0, 1, 'MOVEMENT_SELECTED', 'CITY', null, false, null, 'Luật 06/2022/QH15, Điều 74', 'DEFAULT'),
    ('ND152', 'F-BKTP-HO', null, 0, 2, 'CONTRIBUTION', null, null, false, null, 'Luật 06/2022/QH15, Điều 74', 'VERIFIED'),
    ('ND152', 'F-BKTTG-CN', 'PHONG_TRAO', 0, 1, 'MOVEMENT_SELECTED', 'CITY', null, false, null, 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'F-BKTTG-CN', 'DOT_XUAT', 0, 2, 'SUDDEN', null, null, false, null, 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'F-BKTTG-CN', 'CONG_TRANG', 1, 3, 'HAS', 'F-BKTP-CN', 'standard_forms', false, null, 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'F-BKTTG-CN', 'CONG_TRANG', 1, 4, 'RATINGS', 'GOOD', 'standard_rating_years', true, 'F-BKTP-CN', 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'F-BKTTG-CN', 'CONG_TRANG', 1, 5, 'HAS', 'T-CSTDCS', 'standard_titles', false, 'F-BKTP-CN', 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'F-BKTTG-CN', 'CONG_TRANG', 2, 6, 'CONTRIBUTION', null, null, false, null, 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'F-BKTTG-CN', null, 0, 7, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 73', 'VERIFIED'),
    ('ND152', 'F-BKTTG-TT', null, 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 73', 'UNSURE'),
    ('ND152', 'F-HCLD3-CN', 'CONG_HIEN', 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Nghị định 152/2025/NĐ-CP, Điều 21', 'VERIFIED'),
    ('ND152', 'F-HCLD3-CN', null, 0, 2, 'HAS', 'F-BKTTG-CN', 'standard_forms', false, null, 'Luật 06/2022/QH15, Điều 44 khoản 1 điểm e', 'VERIFIED'),
    ('ND152', 'F-HCLD3-CN', null, 0, 3, 'RATINGS', 'GOOD', 'standard_rating_years', true, 'F-BKTTG-CN', 'Luật 06/2022/QH15, Điều 44 khoản 1 điểm e', 'VERIFIED'),
    ('ND152', 'F-HCLD3-CN', null, 0, 4, 'RATINGS', 'EXCELLENT', 'standard_excellent_years', false, 'F-BKTTG-CN', 'Luật 06/2022/QH15, Điều 44 khoản 1 điểm e', 'VERIFIED'),
    ('ND152', 'F-HCLD3-CN', null, 0, 5, 'HAS', 'T-CSTDCS', 'standard_titles', false, 'F-BKTTG-CN', 'Luật 06/2022/QH15, Điều 44 khoản 1 điểm e', 'VERIFIED'),
    ('ND152', 'F-HCLD3-TT', null, 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 44', 'UNSURE'),
    ('ND152', 'F-KNC', null, 0, 1, 'NEEDS_PERSON', null, null, false, null, 'Luật 06/2022/QH15, Điều 71 khoản 2', 'VERIFIED');

-- The made-up set to come asks for the same. The closed set of Nghị định 98 stood on the same law; what only the later
-- decree says is taken over unverified.
insert into award_standard
select 'SUCCESSOR', form, type, branch, position, predicate, what, amount_key, consecutive, since,
       'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_standard where rule_set = 'ND152';

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'SUCCESSOR', v.key, v.form, v.value, v.comparator, '2027-03-01', null, 'Giả định để thử (mẫu); theo ' || v.article, 'DEFAULT'
from award_rule_value v join award_rule_key k on k.key = v.key
where v.rule_set = 'ND152' and k.position between 301 and 323;

insert into award_standard
select 'ND98', form, type, branch, position, predicate, what, amount_key, consecutive, since,
       case when article like 'Nghị định 152%' then 'Tương ứng ' || article else article end,
       case when article like 'Nghị định 152%' then 'UNSURE' else confidence end
from award_standard where rule_set = 'ND152';

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'ND98', v.key, v.form, v.value, v.comparator, '2024-01-01', null,
       case when v.article like '%152/2025%' then 'Tương ứng ' || v.article else v.article end,
       case when v.article like '%152/2025%' then 'UNSURE' else v.confidence end
from award_rule_value v join award_rule_key k on k.key = v.key
where v.rule_set = 'ND152'
  and (k.position between 301 and 323
       or v.key in ('title_rating_min', 'title_yearly', 'enrolment', 'min_ldtt_ratio_collective', 'women_leader_reduction',
                    'publication_stage', 'publication_days', 'publication_day_kind', 'meeting_agreement'))
on conflict do nothing;
update award_rule_set set read_only = true where id = 'ND98';
