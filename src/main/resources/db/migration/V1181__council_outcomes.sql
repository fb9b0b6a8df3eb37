-- What a Council concludes beside yes and no (ADR 0041): another form voted on anew, an item put off, and ranking where
-- more passed than a quota leaves places.
alter table council_agenda_item
    add column other_form_code  text,
    add column other_form_name  text,
    add column other_form_since integer check (other_form_since > 1),
    add column put_off_until    text check (put_off_until in ('LATER_SESSION', 'SUPPLEMENT')),
    add column put_off_reason   text check (length(put_off_reason) between 1 and 2000);
alter table council_agenda_item
    add constraint council_agenda_item_other_form
        check (num_nulls(other_form_code, other_form_name, other_form_since) in (0, 3)),
    add constraint council_agenda_item_put_off check (num_nulls(put_off_until, put_off_reason) in (0, 2));

-- How an item stands against a quota that it shares places of. The row follows the ballots: a tie becomes in or out.
create table council_quota_cut (
    session  uuid    not null references council_session,
    quota    text    not null,
    item     uuid    not null references council_agenda_item,
    standing text    not null check (standing in ('IN', 'OUT', 'TIED')),
    places   integer not null check (places >= 0),
    words    text    not null,
    primary key (session, quota, item)
);
revoke delete on council_quota_cut from "${runtimeRole}";

update award_rule_key set choices = 'OFF,ON' where key = 'quota_cut';

insert into award_rule_key (key, name, part, kind, choices, applied, position)
values
    ('quota_tie', 'Bằng phiếu ở chỗ cuối của chỉ tiêu', 'COUNCIL', 'CHOICE', 'PRESIDER,LEAVE_OUT', true, 1180),
    ('other_form', 'Bỏ phiếu về hình thức khác khi không đạt', 'COUNCIL', 'CHOICE', 'ON,OFF', true, 1181),
    ('equal_merit', 'Thành tích ngang nhau thì chọn', 'COUNCIL', 'CHOICE', 'WOMEN,NOBODY_FIRST', true, 1182);

insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
values
    ('ND152', 'quota_tie', null, 'PRESIDER', null, '2025-07-01', null, 'Theo ví dụ của ngành tòa án: sau hai lần bỏ phiếu, người đứng đầu quyết định', 'DEFAULT'),
    ('ND152', 'equal_merit', null, 'WOMEN', null, '2025-07-01', null, 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 6', 'VERIFIED'),
    ('ND152', 'other_form', null, 'ON', null, '2025-07-01', null, 'Mặc định của phần mềm, chưa có quy định', 'DEFAULT');
insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, valid_to, article, confidence)
select 'SUCCESSOR', key, form, value, comparator, '2027-03-01', null, 'Giả định để thử (mẫu); theo ' || article, 'DEFAULT'
from award_rule_value where rule_set = 'ND152' and key in ('quota_tie', 'other_form', 'equal_merit');
