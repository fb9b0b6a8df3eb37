-- The awards of 2020-2025 as the commune's report counts them; no names are known. The report's "11 tập thể Lao động xuất
-- sắc được nhận Bằng khen" mixes a title with a form: it is entered as the form, with a remark for the officer.
insert into register_opening_balance
    (id, unit, issuer, issuer_key, issuer_unit, form_code, form_name, kind, from_year, to_year, awards, source, note,
     entered_by_name, entered_at)
values
    ('5a3f0f1e-5d7a-4a51-9d0b-2f6a3c1b0001', 'ND', 'Thủ tướng Chính phủ', 'thu tuong chinh phu', null, 'F-BKTTG-CN', 'Bằng khen của Thủ tướng Chính phủ', 'INDIVIDUAL', 2020, 2025, 1, 'Báo cáo tổng kết 2020-2025, phần IV', null, 'Dữ liệu mẫu', '2026-01-05 08:00+07'),
    ('5a3f0f1e-5d7a-4a51-9d0b-2f6a3c1b0002', 'ND', 'Chủ tịch UBND thành phố Hải Phòng', 'chu tich ubnd thanh pho hai phong', 'HP', 'T-COTP', 'Cờ thi đua của UBND thành phố', 'COLLECTIVE', 2020, 2025, 2, 'Báo cáo tổng kết 2020-2025, phần IV', 'Báo cáo ghi “Cờ thi đua của Chủ tịch UBND thành phố”', 'Dữ liệu mẫu', '2026-01-05 08:00+07'),
    ('5a3f0f1e-5d7a-4a51-9d0b-2f6a3c1b0003', 'ND', 'Chủ tịch UBND thành phố Hải Phòng', 'chu tich ubnd thanh pho hai phong', 'HP', 'F-BKTP-TT', 'Bằng khen của Chủ tịch UBND thành phố', 'COLLECTIVE', 2020, 2025, 11, 'Báo cáo tổng kết 2020-2025, phần IV', 'TTLĐXS? Báo cáo ghi “11 tập thể Lao động xuất sắc được nhận Bằng khen”', 'Dữ liệu mẫu', '2026-01-05 08:00+07'),
    ('5a3f0f1e-5d7a-4a51-9d0b-2f6a3c1b0004', 'ND', 'Chủ tịch UBND thành phố Hải Phòng', 'chu tich ubnd thanh pho hai phong', 'HP', 'F-BKTP-CN', 'Bằng khen của Chủ tịch UBND thành phố', 'INDIVIDUAL', 2020, 2025, 38, 'Báo cáo tổng kết 2020-2025, phần IV', null, 'Dữ liệu mẫu', '2026-01-05 08:00+07'),
    ('5a3f0f1e-5d7a-4a51-9d0b-2f6a3c1b0005', 'ND', 'Chủ tịch UBND huyện Kiến Thụy', 'chu tich ubnd huyen kien thuy', 'KT', 'F-GK-TT', 'Giấy khen của Chủ tịch UBND huyện Kiến Thụy', 'COLLECTIVE', 2020, 2025, 3, 'Báo cáo tổng kết 2020-2025, phần phòng, chống dịch Covid-19', 'Phòng, chống dịch bệnh Covid-19', 'Dữ liệu mẫu', '2026-01-05 08:00+07'),
    ('5a3f0f1e-5d7a-4a51-9d0b-2f6a3c1b0006', 'ND', 'Chủ tịch UBND huyện Kiến Thụy', 'chu tich ubnd huyen kien thuy', 'KT', 'F-GK-CN', 'Giấy khen của Chủ tịch UBND huyện Kiến Thụy', 'INDIVIDUAL', 2020, 2025, 6, 'Báo cáo tổng kết 2020-2025, phần phòng, chống dịch Covid-19', 'Phòng, chống dịch bệnh Covid-19', 'Dữ liệu mẫu', '2026-01-05 08:00+07')
on conflict do nothing;
