-- The city's steps after its Council stand beside the commune's: the minutes are the same, then draft and signature.
alter table award_rule_key
    drop constraint award_rule_key_after_council_check,
    add constraint award_rule_key_after_council_check
        check (after_council in ('MINUTES', 'SIGNATURE', 'NUMBER', 'CITY_SIGNATURE'));

update award_rule_key set after_council = 'CITY_SIGNATURE' where key in ('sla_city_intake', 'sla_city_sign');
