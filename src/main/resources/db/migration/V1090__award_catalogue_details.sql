-- What the catalogue says of a title or form besides its name: by which article it is paid, and why it cannot be asked for.
alter table award_form
    add column coefficient_article text,
    add column not_offered text check (not_offered <> '');

update award_form
set coefficient_article = case
        when code in ('T-XATB', 'T-THONVH', 'T-GDVH') then 'Nghị định 152/2025/NĐ-CP, Điều 50'
        when title then 'Nghị định 152/2025/NĐ-CP, Điều 50'
        else 'Nghị định 152/2025/NĐ-CP, Điều 54'
    end;

update award_form set not_offered = case code
    when 'T-XATB' then 'Thành phố xét, xã là bên được xét; phần mềm chưa có đường đi này.'
    when 'F-KNC' then 'Cơ quan tặng Kỷ niệm chương đặt đối tượng, tiêu chuẩn riêng; xã chỉ gom danh sách, phần mềm chưa có đường đi này.'
    else 'Xã gom hồ sơ, thành phố trình lên trên; kết quả của cấp trên không trả về qua phần mềm này. Khen thưởng đã có ghi được vào sổ.'
end
where code in ('T-XATB', 'F-KNC', 'T-CSTDTQ', 'T-COCP', 'F-BKTTG-CN', 'F-BKTTG-TT', 'F-HCLD3-CN', 'F-HCLD3-TT');

-- One list of households a village, from the published list to the decision.
update award_form set offered = true where code = 'T-GDVH';

alter table award_form
    alter column coefficient_article set not null,
    add constraint award_form_offered_or_why check (offered = (not_offered is null));

-- Who decides on it, by rule set: not only the chair, also heads of units for their own people.
create table award_decider (
    rule_set   text not null references award_rule_set,
    form       text not null references award_form,
    position   integer not null,
    who        text collate "vi-x-icu" not null check (who <> ''),
    article    text not null check (article <> ''),
    confidence text not null check (confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT')),
    primary key (rule_set, form, position)
);

insert into award_decider (rule_set, form, position, who, article, confidence)
select 'ND152', code, 1, 'Chủ tịch UBND xã', 'Luật 06/2022/QH15, Điều 80 khoản 3; Nghị định 129/2025/NĐ-CP, Điều 59', 'VERIFIED'
from award_form where level = 'COMMUNE'
union all
select 'ND152', code, 2,
       'Thủ trưởng cơ quan, đơn vị có tư cách pháp nhân, người đứng đầu doanh nghiệp, hợp tác xã: cho cá nhân, tập thể thuộc quyền quản lý',
       'Luật 06/2022/QH15, Điều 80 khoản 1', 'VERIFIED'
from award_form where code in ('T-LDTT', 'T-CSTDCS', 'T-TTLDTT', 'F-GK-CN', 'F-GK-TT')
union all
select 'ND152', code, 3, 'Chủ tịch Hội đồng thành viên, Hội đồng quản trị: chỉ tặng Giấy khen',
       'Luật 06/2022/QH15, Điều 80 khoản 4', 'VERIFIED'
from award_form where code in ('F-GK-CN', 'F-GK-TT')
union all
select 'ND152', code, 1, 'Chủ tịch UBND thành phố', 'Luật 06/2022/QH15, Điều 79', 'SURE'
from award_form where level = 'CITY' and code <> 'F-KNC'
union all
select 'ND152', code, 1, 'Bộ, cơ quan trung ương, hoặc thành phố theo nghị quyết của Hội đồng nhân dân thành phố',
       'Luật 06/2022/QH15, Điều 71 khoản 2', 'VERIFIED'
from award_form where code = 'F-KNC'
union all
select 'ND152', code, 1, 'Thủ tướng Chính phủ', 'Luật 06/2022/QH15, Điều 78', 'SURE'
from award_form where level = 'GOVERNMENT'
union all
select 'ND152', code, 1, 'Chủ tịch nước', 'Luật 06/2022/QH15, Điều 77', 'SURE'
from award_form where level = 'STATE';

-- Until 30/06/2025 the district stood between the commune and the city.
insert into award_decider (rule_set, form, position, who, article, confidence)
select 'ND98', form, position, who, article, confidence
from award_decider where rule_set = 'ND152' and not (position = 1 and article like '%129/2025%')
union all
select 'ND98', code, 1, 'Chủ tịch UBND xã', 'Luật 06/2022/QH15, Điều 80 khoản 3', 'SURE'
from award_form where code in ('T-LDTT', 'T-GDVH', 'F-GK-CN', 'F-GK-TT', 'F-GK-HO')
union all
select 'ND98', code, 1, 'Chủ tịch UBND huyện', 'Luật 06/2022/QH15, Điều 80 khoản 2', 'SURE'
from award_form where code in ('T-CSTDCS', 'T-TTLDTT', 'T-THONVH')
union all
select 'ND98', code, 4, 'Chủ tịch UBND huyện', 'Luật 06/2022/QH15, Điều 80 khoản 2', 'SURE'
from award_form where code in ('F-GK-CN', 'F-GK-TT', 'F-GK-HO');

insert into award_decider (rule_set, form, position, who, article, confidence)
select 'SUCCESSOR', form, position, who, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_decider where rule_set = 'ND152';

-- Loại hình khen thưởng. Only merit builds toward further awards of merit.
create table award_commendation_type (
    code         text primary key,
    individual   boolean not null,
    collective   boolean not null,
    household    boolean not null,
    given_when   text not null check (given_when <> ''),
    builds_merit boolean not null,
    note         text,
    article      text not null check (article <> ''),
    confidence   text not null check (confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT')),
    position     integer not null unique
);

insert into award_commendation_type
    (code, individual, collective, household, given_when, builds_merit, note, article, confidence, position)
values
    ('CONG_TRANG', true, true, false, 'Thường xuyên, hằng năm', true, null,
     'Luật 06/2022/QH15, Điều 8; Nghị định 152/2025/NĐ-CP, Điều 4 khoản 3', 'VERIFIED', 1),
    ('PHONG_TRAO', true, true, true, 'Khi sơ kết, tổng kết phong trào, chuyên đề', false, null,
     'Luật 06/2022/QH15, Điều 8; Nghị định 152/2025/NĐ-CP, Điều 4 khoản 3', 'VERIFIED', 2),
    ('DOT_XUAT', true, true, true, 'Ngay sau khi lập thành tích xuất sắc đột xuất', false,
     'Được theo thủ tục đơn giản.',
     'Luật 06/2022/QH15, Điều 8, Điều 85; Nghị định 152/2025/NĐ-CP, Điều 4 khoản 3', 'VERIFIED', 3),
    ('CONG_HIEN', true, false, false, 'Khi có thông báo, quyết định nghỉ hưu', false,
     'Nữ giữ chức vụ được giảm 1/3 thời gian; không xét nếu bị kỷ luật trong thời gian giữ chức vụ.',
     'Luật 06/2022/QH15, Điều 8; Nghị định 152/2025/NĐ-CP, Điều 4 khoản 7, Điều 9', 'VERIFIED', 4),
    ('NIEN_HAN', true, false, false, 'Theo số năm phục vụ trong quân đội, công an', false,
     'Không xét ở xã.', 'Luật 06/2022/QH15, Điều 8', 'VERIFIED', 5),
    ('DOI_NGOAI', true, true, false, 'Bất cứ lúc nào, cho người Việt Nam ở nước ngoài, người nước ngoài', false,
     'Ít gặp; được theo thủ tục đơn giản.', 'Luật 06/2022/QH15, Điều 8, Điều 85', 'VERIFIED', 6),
    ('KHANG_CHIEN', true, true, true, 'Giải quyết tồn đọng khen thưởng kháng chiến', false,
     'Chỉ dùng trong thống kê.', 'Biểu thống kê theo Thông tư 02/2023/TT-BNV', 'VERIFIED', 7);

-- On which grounds a title or form is given. A row is needed: what is not here cannot be asked for together.
create table award_form_type (
    rule_set   text not null references award_rule_set,
    form       text not null references award_form,
    type       text not null references award_commendation_type,
    article    text not null check (article <> ''),
    confidence text not null check (confidence in ('VERIFIED', 'SURE', 'UNSURE', 'DEFAULT')),
    primary key (rule_set, form, type)
);

insert into award_form_type (rule_set, form, type, article, confidence)
select 'ND152', code, 'CONG_TRANG', 'Luật 06/2022/QH15, Điều 8 khoản 1', case when title then 'SURE' else 'VERIFIED' end
from award_form where kind <> 'HOUSEHOLD' and code not in ('F-KNC', 'T-THONVH')
union all
-- A village or household of culture comes out of its movement; the law names no ground for it.
select 'ND152', code, type, 'Nghị định 86/2023/NĐ-CP; loại hình là mặc định của phần mềm', 'DEFAULT'
from award_form, (values ('CONG_TRANG'), ('PHONG_TRAO')) as grounds (type)
where code in ('T-THONVH', 'T-GDVH')
union all
-- Land or labour given outside a movement: Điều 75 names households, Điều 8 does not name them under merit.
select 'ND152', code, 'CONG_TRANG', 'Luật 06/2022/QH15, Điều 74, Điều 75; loại hình chưa rõ', 'UNSURE'
from award_form where code in ('F-GK-HO', 'F-BKTP-HO')
union all
select 'ND152', code, 'PHONG_TRAO', 'Luật 06/2022/QH15, Điều 8 khoản 3, Điều 73, Điều 74, Điều 75', 'VERIFIED'
from award_form where code like 'F-GK-%' or code like 'F-BKTP-%' or code like 'F-BKTTG-%'
union all
select 'ND152', code, 'PHONG_TRAO', 'Luật 06/2022/QH15, Điều 25, Điều 26 (dẫn đầu phong trào)', 'UNSURE'
from award_form where code in ('T-COTP', 'T-COCP')
union all
select 'ND152', code, 'DOT_XUAT', 'Luật 06/2022/QH15, Điều 8 khoản 2, Điều 73, Điều 74, Điều 75', 'VERIFIED'
from award_form where code like 'F-GK-%' or code like 'F-BKTP-%' or code like 'F-BKTTG-%'
union all
select 'ND152', code, 'DOI_NGOAI', 'Luật 06/2022/QH15, Điều 8 khoản 6', 'UNSURE'
from award_form where code in ('F-BKTP-CN', 'F-BKTP-TT', 'F-BKTTG-CN', 'F-BKTTG-TT')
union all
select 'ND152', code, 'CONG_HIEN', 'Luật 06/2022/QH15, Điều 44; Nghị định 152/2025/NĐ-CP, Điều 9, Điều 21', 'VERIFIED'
from award_form where code = 'F-HCLD3-CN'
union all
select 'ND152', code, 'CONG_HIEN', 'Luật 06/2022/QH15, Điều 71', 'UNSURE'
from award_form where code = 'F-KNC';

insert into award_form_type (rule_set, form, type, article, confidence)
select 'ND98', form, type, replace(article, 'Nghị định 152/2025/NĐ-CP, Điều 9, Điều 21', 'Nghị định 98/2023/NĐ-CP'), confidence
from award_form_type where rule_set = 'ND152'
union all
select 'SUCCESSOR', form, type, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_form_type where rule_set = 'ND152';

-- Which values are the limits of a form: the values themselves stand once, among the rule values.
create table award_form_limit (
    form     text not null references award_form,
    key      text not null references award_rule_key,
    position integer not null,
    primary key (form, key)
);
