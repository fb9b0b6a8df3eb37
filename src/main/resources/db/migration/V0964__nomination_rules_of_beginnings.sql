-- Rules of the other beginnings. What no law fixes is a default of this product and says so.
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    -- The head of the village or the spouse is the nominee: who nominates instead, and who confirms what the Front nominated
    -- (COMMUNE_FRONT), or NOBODY: then the officer's check is enough.
    ('ND152', 'own_nominee_nominator', null, 'VILLAGE_FRONT', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'own_nominee_confirmer', null, 'COMMUNE_FRONT', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    -- Grounds of the simple procedure, ON or OFF, and the one that a village or another unit may name.
    ('ND152', 'simple_ground_timely', null, 'ON', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 85; Nghị định 98/2023/NĐ-CP, Điều 40 khoản 1', 'VERIFIED'),
    ('ND152', 'simple_ground_sudden', null, 'ON', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 85; Nghị định 98/2023/NĐ-CP, Điều 40 khoản 1', 'VERIFIED'),
    ('ND152', 'simple_ground_found', null, 'ON', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 85; Nghị định 98/2023/NĐ-CP, Điều 40 khoản 1', 'VERIFIED'),
    ('ND152', 'simple_ground_of_units', null, 'SUDDEN', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    -- Titles of merit are for one year; those of culture follow a decree of their own.
    ('ND152', 'title_yearly', null, 'YES', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'title_yearly', 'T-THONVH', 'NO', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    ('ND152', 'title_yearly', 'T-GDVH', 'NO', null, '2025-07-01', null, 'Nghị định 86/2023/NĐ-CP', 'VERIFIED'),
    -- The lowest rating of the year that a title asks for.
    ('ND152', 'title_rating_min', null, 'NONE', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'title_rating_min', 'T-LDTT', 'GOOD', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 24 khoản 1', 'VERIFIED'),
    ('ND152', 'title_rating_min', 'T-CSTDCS', 'GOOD', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 23, Điều 24 khoản 1', 'VERIFIED'),
    ('ND152', 'title_rating_min', 'T-TTLDTT', 'GOOD', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 28', 'VERIFIED'),
    ('ND152', 'title_rating_min', 'T-TTLDXS', 'EXCELLENT', '>=', '2025-07-01', null, 'Luật 06/2022/QH15, Điều 27', 'VERIFIED'),
    -- What proves it: a certificate of an initiative or topic, or the highest rating.
    ('ND152', 'title_proof', null, 'NONE', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT'),
    ('ND152', 'title_proof', 'T-CSTDCS', 'EXCELLENT_OR_CERTIFICATE', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 23, Điều 84', 'VERIFIED'),
    -- Whether a title is expected to have been enrolled for; a warning, never a bar.
    ('ND152', 'enrolment', null, 'VOLUNTARY', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 5 khoản 1', 'VERIFIED'),
    ('ND152', 'enrolment', 'T-LDTT', 'EXPECTED', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 5 khoản 1; thông lệ', 'UNSURE'),
    ('ND152', 'enrolment', 'T-CSTDCS', 'EXPECTED', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 5 khoản 1; thông lệ', 'UNSURE'),
    ('ND152', 'enrolment', 'T-TTLDTT', 'EXPECTED', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 5 khoản 1; thông lệ', 'UNSURE'),
    ('ND152', 'enrolment', 'T-TTLDXS', 'EXPECTED', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 5 khoản 1; thông lệ', 'UNSURE'),
    ('ND152', 'enrolment', 'T-COTP', 'EXPECTED', null, '2025-07-01', null, 'Luật 06/2022/QH15, Điều 5 khoản 1; thông lệ', 'UNSURE');
