-- Stand-ins for units of Nghi Dương whose real names are not known; only in the sample run.
insert into organization_unit (code, name, kind, parent, valid_from, valid_to, sample)
values
    ('ND-HND', 'Hội Nông dân xã (mẫu)', 'ORGANISATION', 'ND-MTTQ', '2025-07-01', null, true),
    ('ND-TH1', 'Trường Tiểu học (mẫu)', 'SCHOOL', 'ND', '2025-07-01', null, true),
    ('ND-THCS1', 'Trường Trung học cơ sở (mẫu)', 'SCHOOL', 'ND', '2025-07-01', null, true),
    ('ND-TYT', 'Trạm Y tế xã (mẫu)', 'COMMUNE_OFFICE', 'ND', '2025-07-01', null, true),
    ('ND-T-TUDOI', 'Thôn Tú Đôi (mẫu)', 'VILLAGE', 'ND', '2025-07-01', null, true)
on conflict do nothing;
