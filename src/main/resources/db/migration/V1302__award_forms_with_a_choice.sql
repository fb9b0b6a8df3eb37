-- Forms for which the screen offers a value of their own though only the general one stands: how a Giấy khen is voted on is the
-- commune's to say, while the general value is held by the titles whose ballot a decree asks for.
alter table award_rule_key add offered_for text;
update award_rule_key set offered_for = 'F-GK-CN,F-GK-TT,F-GK-HO' where key = 'ballot_mode';
