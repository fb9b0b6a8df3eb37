package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.CommendationType;
import vn.thidua.award.Criterion;
import vn.thidua.award.RuleSets;
import vn.thidua.award.StandardPredicate;
import vn.thidua.award.Standards;
import vn.thidua.shared.SubjectKind;

/** What the wizard offers to state for a title or form. */
@Component
class AskedStatements {

    private final Standards standards;
    private final RuleSets ruleSets;
    private final AwardCatalogue catalogue;
    private final Clock clock;

    AskedStatements(Standards standards, RuleSets ruleSets, AwardCatalogue catalogue, Clock clock) {
        this.standards = standards;
        this.ruleSets = ruleSets;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    StandardQuestions of(String form, @Nullable CommendationType type) {
        LocalDate today = LocalDate.now(clock);
        List<Criterion> standard = standards.of(ruleSets.inForceOn(today), form, type, today);
        Set<StatementKind> asked = new LinkedHashSet<>();
        standard.forEach(row -> asked.addAll(of(row)));
        asked.add(StatementKind.PERIOD);
        asked.add(StatementKind.DISCIPLINE);
        if (catalogue.form(form).kind() == SubjectKind.INDIVIDUAL) {
            asked.add(StatementKind.MATERNITY_LEAVE);
            asked.add(StatementKind.UNIT_RATING);
            asked.add(StatementKind.CONSENT);
            if (type == CommendationType.CONG_HIEN) {
                asked.add(StatementKind.POST);
                asked.add(StatementKind.LATER_RETIREMENT);
            }
        }
        return new StandardQuestions(
                List.copyOf(asked),
                standard.stream()
                        .filter(row -> row.predicate() == StandardPredicate.HAS)
                        .map(Criterion::checked)
                        .distinct()
                        .map(catalogue::form)
                        .toList());
    }

    private static List<StatementKind> of(Criterion row) {
        return switch (row.predicate()) {
            case HAS -> List.of(StatementKind.AWARD);
            case RATINGS -> List.of(StatementKind.RATING);
            case UNIT_RATINGS -> List.of(StatementKind.UNIT_RATING);
            case INITIATIVE -> List.of(StatementKind.INITIATIVE);
            case RESEARCH -> List.of(StatementKind.RESEARCH);
            case MEMBER_SHARE ->
                List.of(StatementKind.MEMBERS, StatementKind.MEMBERS_DONE, StatementKind.MEMBERS_ADVANCED);
            case MEMBERS_WITH -> List.of(StatementKind.MEMBERS_FIGHTERS);
            case CLUSTER_RANK -> List.of(StatementKind.CLUSTER_RANK);
            case CONTRIBUTION -> List.of(StatementKind.CONTRIBUTION);
            case NO_DISCIPLINE -> List.of(StatementKind.MEMBERS_DISCIPLINED);
            case YEAR_RATING, UNIT_RATING, MOVEMENT_SELECTED, SUDDEN, INFLUENCE, NEEDS_PERSON -> List.of();
        };
    }
}
