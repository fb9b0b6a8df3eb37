-- Danh hiệu thi đua and hình thức khen thưởng a commune has to do with. The coefficient is multiplied with the base salary
-- (Nghị định 152/2025/NĐ-CP, Điều 49-55). "offered" are those that this product carries to their decision.
insert into award_form (code, name, also_called, title, kind, level, coefficient, coefficient_is_maximum,
                        coefficient_confidence, position, offered)
values
    ('T-LDTT', 'Lao động tiên tiến', null, true, 'INDIVIDUAL', 'COMMUNE', 0.3, false, 'VERIFIED', 10, true),
    ('T-CSTDCS', 'Chiến sĩ thi đua cơ sở', null, true, 'INDIVIDUAL', 'COMMUNE', 1.0, false, 'VERIFIED', 20, true),
    ('T-CSTDTP', 'Chiến sĩ thi đua cấp thành phố', 'Chiến sĩ thi đua cấp tỉnh', true, 'INDIVIDUAL', 'CITY', 3.0, false, 'VERIFIED', 30, true),
    ('T-CSTDTQ', 'Chiến sĩ thi đua toàn quốc', null, true, 'INDIVIDUAL', 'GOVERNMENT', 4.5, false, 'VERIFIED', 40, false),
    ('T-TTLDTT', 'Tập thể lao động tiên tiến', null, true, 'COLLECTIVE', 'COMMUNE', 0.8, false, 'VERIFIED', 50, true),
    ('T-TTLDXS', 'Tập thể lao động xuất sắc', null, true, 'COLLECTIVE', 'CITY', 1.5, false, 'VERIFIED', 60, true),
    ('T-COTP', 'Cờ thi đua của UBND thành phố', 'Cờ thi đua của Chủ tịch UBND thành phố', true, 'COLLECTIVE', 'CITY', 8.0, false, 'VERIFIED', 70, true),
    ('T-COCP', 'Cờ thi đua của Chính phủ', null, true, 'COLLECTIVE', 'GOVERNMENT', 12.0, false, 'VERIFIED', 80, false),
    ('T-XATB', 'Xã, phường, đặc khu tiêu biểu', null, true, 'COLLECTIVE', 'CITY', 2.0, false, 'VERIFIED', 90, false),
    ('T-THONVH', 'Thôn, tổ dân phố văn hóa', null, true, 'COLLECTIVE', 'COMMUNE', 1.5, false, 'VERIFIED', 100, true),
    ('T-GDVH', 'Gia đình văn hóa', null, true, 'HOUSEHOLD', 'COMMUNE', 0.1, false, 'UNSURE', 110, false),
    ('F-GK-CN', 'Giấy khen của Chủ tịch UBND xã', null, false, 'INDIVIDUAL', 'COMMUNE', 0.3, false, 'SURE', 120, true),
    ('F-GK-TT', 'Giấy khen của Chủ tịch UBND xã', null, false, 'COLLECTIVE', 'COMMUNE', 0.6, false, 'VERIFIED', 130, true),
    ('F-GK-HO', 'Giấy khen của Chủ tịch UBND xã', null, false, 'HOUSEHOLD', 'COMMUNE', 0.45, false, 'VERIFIED', 140, true),
    ('F-BKTP-CN', 'Bằng khen của Chủ tịch UBND thành phố', null, false, 'INDIVIDUAL', 'CITY', 1.5, false, 'VERIFIED', 150, true),
    ('F-BKTP-TT', 'Bằng khen của Chủ tịch UBND thành phố', null, false, 'COLLECTIVE', 'CITY', 3.0, false, 'VERIFIED', 160, true),
    ('F-BKTP-HO', 'Bằng khen của Chủ tịch UBND thành phố', null, false, 'HOUSEHOLD', 'CITY', 2.25, false, 'VERIFIED', 170, true),
    ('F-BKTTG-CN', 'Bằng khen của Thủ tướng Chính phủ', null, false, 'INDIVIDUAL', 'GOVERNMENT', 3.5, false, 'VERIFIED', 180, false),
    ('F-BKTTG-TT', 'Bằng khen của Thủ tướng Chính phủ', null, false, 'COLLECTIVE', 'GOVERNMENT', 7.0, false, 'VERIFIED', 190, false),
    ('F-HCLD3-CN', 'Huân chương Lao động hạng Ba', null, false, 'INDIVIDUAL', 'STATE', 4.5, false, 'SURE', 200, false),
    ('F-HCLD3-TT', 'Huân chương Lao động hạng Ba', null, false, 'COLLECTIVE', 'STATE', 9.0, false, 'VERIFIED', 210, false),
    ('F-KNC', 'Kỷ niệm chương', null, false, 'INDIVIDUAL', 'CITY', 0.6, true, 'VERIFIED', 220, false);
