-- A closed rule set is closed in whole: who decided, on which grounds, with which papers and by which standards belongs to it
-- as much as its values do.
create trigger award_standard_read_only
    before insert or update or delete on award_standard
    for each row execute function award_rule_value_refuse_read_only();
create trigger award_paper_read_only
    before insert or update or delete on award_paper
    for each row execute function award_rule_value_refuse_read_only();
create trigger award_decider_read_only
    before insert or update or delete on award_decider
    for each row execute function award_rule_value_refuse_read_only();
create trigger award_form_type_read_only
    before insert or update or delete on award_form_type
    for each row execute function award_rule_value_refuse_read_only();
create trigger award_type_law_read_only
    before insert or update or delete on award_type_law
    for each row execute function award_rule_value_refuse_read_only();
