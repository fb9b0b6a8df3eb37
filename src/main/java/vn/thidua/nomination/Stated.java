package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.CertificateLevel;
import vn.thidua.nomination.eligibility.Facts;
import vn.thidua.nomination.eligibility.Source;
import vn.thidua.nomination.eligibility.Span;
import vn.thidua.shared.SubjectKind;

/** What the nominating unit states of one nominee, with what its title claims; what is half said is left out. */
final class Stated {

    private final SubjectKind kind;
    private final TitleClaim title;
    private final List<Statement> statements;

    Stated(NominationLine line) {
        kind = line.kind();
        title = line.particulars().title();
        statements = line.particulars().statements().stream()
                .filter(Statement::complete)
                .toList();
    }

    private Stream<Statement> all(StatementKind asked) {
        return statements.stream().filter(statement -> statement.kind() == asked);
    }

    List<Facts.RatedYear> ratings() {
        return rated(kind == SubjectKind.INDIVIDUAL, StatementKind.RATING);
    }

    /** The rating of a collective itself, or of the body that a person leads. */
    List<Facts.RatedYear> unitRatings() {
        return rated(kind != SubjectKind.INDIVIDUAL, StatementKind.UNIT_RATING);
    }

    private List<Facts.RatedYear> rated(boolean byTitle, StatementKind asked) {
        List<Facts.RatedYear> rated = new ArrayList<>();
        if (byTitle && title.year() != null && title.rating() != null) {
            rated.add(new Facts.RatedYear(title.year(), title.rating()));
        }
        all(asked)
                .map(each ->
                        new Facts.RatedYear(Objects.requireNonNull(each.year()), Objects.requireNonNull(each.rating())))
                .filter(each -> rated.stream().noneMatch(known -> known.year() == each.year()))
                .forEach(rated::add);
        return rated;
    }

    /** The certificate of a title names no level: it is taken for one of the base. */
    List<Facts.Certificate> certificates() {
        List<Facts.Certificate> named = new ArrayList<>();
        all(StatementKind.INITIATIVE)
                .map(each -> certificate(each, CertificateKind.INITIATIVE))
                .forEach(named::add);
        all(StatementKind.RESEARCH)
                .map(each -> certificate(each, CertificateKind.RESEARCH))
                .forEach(named::add);
        if (title.certified()) {
            String number = Objects.requireNonNull(title.certificate());
            if (named.stream().noneMatch(each -> each.number().equals(number))) {
                named.add(new Facts.Certificate(
                        Objects.requireNonNull(title.certificateKind()), CertificateLevel.BASE, number, List.of()));
            }
        }
        return named;
    }

    private static Facts.Certificate certificate(Statement statement, CertificateKind of) {
        return new Facts.Certificate(of, Objects.requireNonNull(statement.level()), statement.wording(), List.of());
    }

    /** Earlier awards as stated, unless the register has the same title or form of the same year. */
    List<Facts.PastAward> andAwards(List<Facts.PastAward> registered) {
        List<Facts.PastAward> awards = new ArrayList<>(registered);
        all(StatementKind.AWARD)
                .map(each -> new Facts.PastAward(
                        Objects.requireNonNull(each.form()),
                        null,
                        Objects.requireNonNull(each.year()),
                        each.wording(),
                        Source.STATED,
                        null))
                .filter(each -> registered.stream()
                        .noneMatch(known -> known.form().equals(each.form()) && known.year() == each.year()))
                .forEach(awards::add);
        return awards;
    }

    List<Span> spans(StatementKind asked) {
        return all(asked).map(Stated::span).toList();
    }

    @Nullable
    Span period() {
        return all(StatementKind.PERIOD).map(Stated::span).findFirst().orElse(null);
    }

    private static Span span(Statement statement) {
        return new Span(Objects.requireNonNull(statement.from()), Objects.requireNonNull(statement.to()));
    }

    Facts.Members members() {
        return new Facts.Members(
                amount(StatementKind.MEMBERS),
                amount(StatementKind.MEMBERS_DONE),
                amount(StatementKind.MEMBERS_ADVANCED),
                amount(StatementKind.MEMBERS_FIGHTERS),
                amount(StatementKind.MEMBERS_DISCIPLINED));
    }

    @Nullable
    Integer amount(StatementKind asked) {
        return all(asked)
                .map(Statement::amount)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String words(StatementKind asked) {
        return all(asked).map(Statement::wording).findFirst().orElse(null);
    }
}
