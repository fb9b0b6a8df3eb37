-- Awards of the resistance war stand in statistics only; nobody is nominated for one.
alter table register_award
    drop constraint register_award_type_check,
    add constraint register_award_type_check check
        (type in ('CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI', 'KHANG_CHIEN'));
