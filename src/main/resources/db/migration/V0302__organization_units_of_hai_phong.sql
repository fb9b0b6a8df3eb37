-- The city, the commune of Nghi Dương since 1 July 2025, and the communes it was made of.
insert into organization_unit (code, name, kind, parent, valid_from, valid_to, sample)
values
    ('HP', 'Thành phố Hải Phòng', 'CITY', null, null, null, false),
    ('HP-SNV', 'Sở Nội vụ thành phố Hải Phòng', 'CITY_OFFICE', 'HP', null, null, false),
    ('HP-TDKT', 'Ban Thi đua - Khen thưởng thành phố', 'CITY_OFFICE', 'HP-SNV', null, null, false),
    ('KT', 'Huyện Kiến Thụy', 'DISTRICT', 'HP', null, '2025-06-30', false),
    ('NP', 'Xã Ngũ Phúc', 'COMMUNE', 'KT', null, '2025-06-30', false),
    ('KQ', 'Xã Kiến Quốc', 'COMMUNE', 'KT', null, '2025-06-30', false),
    ('DL', 'Xã Du Lễ', 'COMMUNE', 'KT', null, '2025-06-30', false),
    ('ND', 'Xã Nghi Dương', 'COMMUNE', 'HP', '2025-07-01', null, false),
    ('ND-VHXH', 'Phòng Văn hóa - Xã hội', 'COMMUNE_OFFICE', 'ND', '2025-07-01', null, false),
    ('ND-VP', 'Văn phòng HĐND và UBND xã', 'COMMUNE_OFFICE', 'ND', '2025-07-01', null, false),
    ('ND-PVHCC', 'Trung tâm Phục vụ hành chính công', 'COMMUNE_OFFICE', 'ND', '2025-07-01', null, false),
    ('ND-CA', 'Công an xã', 'COMMUNE_OFFICE', 'ND', '2025-07-01', null, false),
    ('ND-MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'ORGANISATION', 'ND', '2025-07-01', null, false),
    ('ND-LHPN', 'Hội Liên hiệp Phụ nữ xã', 'ORGANISATION', 'ND-MTTQ', '2025-07-01', null, false),
    ('ND-CCB', 'Hội Cựu chiến binh xã', 'ORGANISATION', 'ND-MTTQ', '2025-07-01', null, false),
    ('ND-DTN', 'Đoàn Thanh niên xã', 'ORGANISATION', 'ND-MTTQ', '2025-07-01', null, false),
    ('ND-T-NGHIDUONG', 'Thôn Nghi Dương', 'VILLAGE', 'ND', '2025-07-01', null, false),
    ('ND-T-MAIDUONG', 'Thôn Mai Dương', 'VILLAGE', 'ND', '2025-07-01', null, false),
    ('ND-T-XUANCHIENG', 'Thôn Xuân Chiếng', 'VILLAGE', 'ND', '2025-07-01', null, false),
    ('ND-T-XUANDONG', 'Thôn Xuân Đông', 'VILLAGE', 'ND', '2025-07-01', null, false),
    ('ND-T-XUANDOAI', 'Thôn Xuân Đoài', 'VILLAGE', 'ND', '2025-07-01', null, false),
    ('ND-T-DL1', 'Thôn 1 Du Lễ', 'VILLAGE', 'ND', '2025-07-01', null, false),
    ('ND-T-DL2', 'Thôn 2 Du Lễ', 'VILLAGE', 'ND', '2025-07-01', null, false),
    ('ND-T-DL3', 'Thôn 3 Du Lễ', 'VILLAGE', 'ND', '2025-07-01', null, false),
    ('ND-T-DL4', 'Thôn 4 Du Lễ', 'VILLAGE', 'ND', '2025-07-01', null, false),
    ('ND-T-DL5', 'Thôn 5 Du Lễ', 'VILLAGE', 'ND', '2025-07-01', null, false);

update organization_unit set successor = 'ND' where code = 'NP';
update organization_unit set successor = 'ND' where code = 'KQ';
update organization_unit set successor = 'ND' where code = 'DL';
