-- What an authority granted in a year is counted at each list of the next.
create index register_award_issuer on register_award (issuer_unit, decision_date);
