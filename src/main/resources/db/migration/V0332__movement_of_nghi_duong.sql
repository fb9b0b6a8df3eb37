-- Movements and models named in the commune's report on 2020-2025. The periods are the report's own. The last day for
-- nominations is a default of this product: a movement is rewarded at its final review, so that nominations are taken
-- until the end of the year after its last.
insert into movement (code, name, launched_by, unit, kind, period_start, period_end, nominations_until)
values
    ('NTM', 'Cả nước chung sức xây dựng nông thôn mới', 'PRIME_MINISTER', null, 'CHUYEN_DE', 2020, 2025, '2026-12-31'),
    ('VNN', 'Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau', 'PRIME_MINISTER', null, 'CHUYEN_DE', 2020, 2025, '2026-12-31'),
    ('COVID', 'Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19', 'PRIME_MINISTER', null, 'CHUYEN_DE', 2021, 2023, '2024-12-31'),
    ('NHATAM', 'Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025', 'PRIME_MINISTER', null, 'CHUYEN_DE', 2025, 2025, '2026-12-31'),
    ('HATANG', 'Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí', 'PRIME_MINISTER', null, 'CHUYEN_DE', 2023, 2025, '2026-12-31'),
    ('CONGSO', 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở', 'PRIME_MINISTER', null, 'CHUYEN_DE', 2019, 2025, '2026-12-31'),
    ('HOCTAP', 'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030', 'PRIME_MINISTER', null, 'CHUYEN_DE', 2023, 2030, '2031-12-31'),
    ('PHUCVU', 'Công chức phục vụ Chính phủ, Chính phủ phục vụ Nhân dân và vì tiện ích của Nhân dân', 'PRIME_MINISTER', null, 'CHUYEN_DE', 2020, 2025, '2026-12-31'),
    ('THUNS', 'Tăng thu ngân sách địa phương', 'CITY', 'HP', 'CHUYEN_DE', 2019, 2025, '2026-12-31'),
    ('CDS', 'Thực hiện chương trình chuyển đổi số thành phố Hải Phòng đến năm 2025, định hướng đến năm 2030', 'CITY', 'HP', 'CHUYEN_DE', 2022, 2025, '2026-12-31'),
    ('CDS-ND', 'Nghi Dương đẩy mạnh chương trình chuyển đổi số', 'COMMUNE', 'ND', 'CHUYEN_DE', 2022, 2025, '2026-12-31'),
    ('HIENDAT', 'Hiến đất làm đường', 'COMMUNE', 'ND', 'MODEL', 2025, 2030, '2031-12-31'),
    ('DIENSANG', 'Tuyến đường điện sáng', 'COMMUNE', 'ND', 'MODEL', 2025, 2030, '2031-12-31'),
    ('TUQUANMT', 'Tổ tự quản bảo vệ môi trường', 'COMMUNE', 'ND', 'MODEL', 2025, 2030, '2031-12-31'),
    ('LAODONGGIOI', 'Lao động giỏi, sản xuất giỏi', 'COMMUNE', 'ND', 'THUONG_XUYEN', 2025, 2030, '2031-12-31'),
    ('NONGDANGIOI', 'Nông dân thi đua làm kinh tế giỏi', 'ORGANISATION', 'ND', 'THUONG_XUYEN', 2025, 2030, '2031-12-31'),
    ('PNKN', 'Phụ nữ khởi nghiệp', 'ORGANISATION', 'ND', 'CHUYEN_DE', 2025, 2030, '2031-12-31'),
    ('CQTT', 'Chính quyền thân thiện, vì nhân dân phục vụ', 'COMMUNE', 'ND', 'MODEL', 2025, 2030, '2031-12-31'),
    ('DSVH', 'Toàn dân đoàn kết xây dựng đời sống văn hóa', 'COMMUNE', 'ND', 'THUONG_XUYEN', 2025, 2030, '2031-12-31'),
    ('TUQUANANTT', 'Tổ tự quản an ninh trật tự', 'COMMUNE', 'ND', 'MODEL', 2025, 2030, '2031-12-31'),
    ('DONGHO', 'Dòng họ không có người vi phạm pháp luật', 'COMMUNE', 'ND', 'MODEL', 2025, 2030, '2031-12-31'),
    ('KDCAT', 'Khu dân cư an toàn', 'COMMUNE', 'ND', 'MODEL', 2025, 2030, '2031-12-31'),
    ('KHOINGHIEP', 'Khởi nghiệp - đổi mới - sáng tạo', 'COMMUNE', 'ND', 'CHUYEN_DE', 2025, 2030, '2031-12-31'),
    ('TRUONGHOC', 'Trường học thân thiện, học sinh tích cực', 'COMMUNE', 'ND', 'THUONG_XUYEN', 2025, 2030, '2031-12-31'),
    ('LUONGY', 'Lương y như từ mẫu', 'COMMUNE', 'ND', 'THUONG_XUYEN', 2025, 2030, '2031-12-31'),
    ('XANHSACHDEP', 'Khu dân cư xanh - sạch - đẹp - an toàn', 'COMMUNE', 'ND', 'THUONG_XUYEN', 2025, 2030, '2031-12-31'),
    ('HCM', 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', 'COMMUNE', 'ND', 'THUONG_XUYEN', 2025, 2030, '2031-12-31');
