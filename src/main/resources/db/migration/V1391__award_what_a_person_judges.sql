-- Where nothing can be reckoned the law still says what is to be judged: the person who judges it reads it, and so does the
-- catalogue.
update award_rule_set set read_only = false where id = 'ND98';

alter table award_standard add column asked text check (asked <> '');

update award_standard s set asked = known.asked
from (values
    ('T-COTP', 'Dẫn đầu một phong trào thi đua theo chuyên đề của thành phố, khi tổng kết phong trào'),
    ('T-COCP', 'Được chọn trong số các đơn vị dẫn đầu cụm, khối thi đua của thành phố; hoặc dẫn đầu cụm, khối thi đua của trung ương; hoặc dẫn đầu phong trào do Thủ tướng Chính phủ phát động từ 5 năm trở lên, khi tổng kết'),
    ('T-XATB', 'Tiêu chuẩn do thành phố quy định'),
    ('T-THONVH', 'Đạt tiêu chuẩn thôn, tổ dân phố văn hóa, theo báo cáo thành tích của thôn'),
    ('T-GDVH', 'Các hộ đạt tiêu chuẩn Gia đình văn hóa, theo kết quả bình xét và lấy ý kiến ở thôn'),
    ('F-GK-CN', 'Chấp hành tốt pháp luật, hoàn thành nhiệm vụ, và có nhiều thành tích hoặc có thành tích đột xuất, có ảnh hưởng trong lĩnh vực do xã quản lý'),
    ('F-GK-TT', 'Chấp hành tốt pháp luật, hoàn thành nhiệm vụ, nội bộ đoàn kết, và có nhiều thành tích hoặc có thành tích đột xuất, có ảnh hưởng trong lĩnh vực do xã quản lý'),
    ('F-BKTTG-CN', 'Có nhiều thành tích hoặc có thành tích đột xuất, có ảnh hưởng rộng; hoặc có sáng kiến giá trị cao; hoặc có mô hình sản xuất hiệu quả, ổn định từ 2 năm trở lên'),
    ('F-BKTTG-TT', 'Hoàn thành xuất sắc nhiệm vụ nhiều năm, hoặc có thành tích, đóng góp có ảnh hưởng rộng'),
    ('F-HCLD3-CN', 'Có quá trình cống hiến lâu dài, theo thời gian giữ chức vụ'),
    ('F-HCLD3-TT', 'Có quá trình xây dựng, phát triển và thành tích xuất sắc nhiều năm'),
    ('F-KNC', 'Đối tượng, tiêu chuẩn do Hội đồng nhân dân thành phố hoặc Bộ quy định')
) as known (form, asked)
where s.form = known.form and s.predicate = 'NEEDS_PERSON';

alter table award_standard add constraint award_standard_judged_by_words
    check ((predicate = 'NEEDS_PERSON') = (asked is not null));

update award_rule_set set read_only = true where id = 'ND98';
