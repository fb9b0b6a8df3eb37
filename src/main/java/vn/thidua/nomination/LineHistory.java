package vn.thidua.nomination;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.eligibility.Facts;
import vn.thidua.nomination.eligibility.Likeness;
import vn.thidua.nomination.eligibility.Source;
import vn.thidua.nomination.eligibility.Span;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Subjects;
import vn.thidua.organization.Units;
import vn.thidua.register.HonourRow;
import vn.thidua.register.PastAwards;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** What a nominee was granted before, here and in the units that the commune was made of, and what is on its way. */
@Component
class LineHistory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Subjects subjects;
    private final LineCitizens citizens;
    private final Units units;
    private final PastAwards register;
    private final AwardCatalogue catalogue;
    private final Movements movements;
    private final NominationLines lines;
    private final SimilarTexts similar;
    private final Texts texts;

    LineHistory(
            Subjects subjects,
            LineCitizens citizens,
            Units units,
            PastAwards register,
            AwardCatalogue catalogue,
            Movements movements,
            NominationLines lines,
            SimilarTexts similar,
            Texts texts) {
        this.subjects = subjects;
        this.citizens = citizens;
        this.units = units;
        this.register = register;
        this.catalogue = catalogue;
        this.movements = movements;
        this.lines = lines;
        this.similar = similar;
        this.texts = texts;
    }

    /** What was found of a nominee. */
    record Found(List<Facts.PastAward> awards, List<Likeness> likenesses) {}

    /**
     * An achievement that was honoured or is on its way.
     *
     * @param shown what may be read of it: nothing of what another commune is still working on
     */
    private record Other(String text, String shown, Span period, boolean granted, boolean title, String where) {}

    /** @param least from how many percent of shared wording on two achievements have to be compared */
    Found of(Nomination nomination, NominationLine line, AwardForm form, Span period, int least) {
        Map<UnitCode, String> before = units.predecessors(nomination.commune());
        Map<SubjectId, UnitCode> who = subjects.known(
                line.subjectDraft(nomination.unit()),
                citizens.of(nomination.id()).get(line.id()),
                before.keySet());
        Map<String, AwardForm> forms = new HashMap<>();
        catalogue.all().forEach(known -> forms.put(known.code(), known));
        List<Facts.PastAward> awards = new ArrayList<>();
        List<Other> others = new ArrayList<>();
        Map<String, Optional<Movement>> joined = new HashMap<>();
        for (HonourRow honour : honours(who.keySet())) {
            AwardForm granted = forms.get(honour.formCode());
            boolean title = granted != null && granted.title();
            int year = year(honour);
            String where = where(honour);
            awards.add(new Facts.PastAward(
                    honour.formCode(),
                    honour.type(),
                    year,
                    where,
                    Source.REGISTERED,
                    before.get(who.get(honour.subject()))));
            others.add(new Other(
                    honour.achievement(),
                    honour.achievement(),
                    period(title, year, movement(joined, honour.movementCode())),
                    true,
                    title,
                    where));
        }
        for (NominationLine other : underWay(who.keySet(), line.id())) {
            AwardForm asked = catalogue.form(other.formAsked());
            others.add(new Other(
                    other.achievement(),
                    other.nomination().commune().equals(nomination.commune())
                            ? other.achievement()
                            : texts.text("nomination.eligibility.where.elsewhere"),
                    period(
                            asked,
                            yearOf(other),
                            movement(joined, other.nomination().movement())),
                    false,
                    asked.title(),
                    texts.text("nomination.eligibility.where.underWay", asked.name(), reference(other))));
        }
        return new Found(awards, likenesses(line.achievement(), form, period, others, least));
    }

    private List<HonourRow> honours(Collection<SubjectId> who) {
        return who.isEmpty()
                ? List.of()
                : register.of(who).values().stream().flatMap(List::stream).toList();
    }

    private List<NominationLine> underWay(Collection<SubjectId> who, UUID self) {
        List<UUID> ids = who.stream().map(SubjectId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : lines.ofSubjects(ids).stream()
                        .filter(other -> !other.id().equals(self))
                        .filter(other -> other.status() != LineStatus.DRAFT
                                && !other.status().isTerminal())
                        .toList();
    }

    /** Titles and forms are two things: both may be granted for the same (Nghị định 152/2025/NĐ-CP, Điều 49). */
    private List<Likeness> likenesses(String own, AwardForm form, Span period, List<Other> others, int least) {
        List<Other> near = others.stream()
                .filter(other -> other.title() == form.title() && other.period().overlaps(period))
                .filter(other -> !other.text().isBlank())
                .toList();
        if (own.isBlank() || near.isEmpty()) {
            return List.of();
        }
        String key = SearchKey.of(own);
        List<Integer> shared =
                similar.percents(own, near.stream().map(Other::text).toList());
        List<Likeness> found = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            Other other = near.get(i);
            boolean same = SearchKey.of(other.text()).equals(key);
            if (same || shared.get(i) >= least) {
                found.add(new Likeness(same, other.granted(), other.where(), shared.get(i), own, other.shown()));
            }
        }
        found.sort((one, another) -> Integer.compare(another.percent(), one.percent()));
        return found;
    }

    /** The same certificates, each with where the nominee's lines named it before. */
    List<Facts.Certificate> withUses(Nomination nomination, NominationLine line, List<Facts.Certificate> named) {
        if (named.isEmpty()) {
            return named;
        }
        Set<SubjectId> who = subjects.known(
                        line.subjectDraft(nomination.unit()),
                        citizens.of(nomination.id()).get(line.id()),
                        List.of())
                .keySet();
        List<UUID> ids = who.stream().map(SubjectId::value).toList();
        List<NominationLine> theirs = ids.isEmpty()
                ? List.of()
                : lines.ofSubjects(ids).stream()
                        .filter(other -> !other.id().equals(line.id()))
                        .filter(other -> other.status() != LineStatus.DRAFT
                                && (other.status() == LineStatus.GRANTED
                                        || !other.status().isTerminal()))
                        .toList();
        return named.stream()
                .map(each -> new Facts.Certificate(
                        each.kind(),
                        each.level(),
                        each.number(),
                        theirs.stream()
                                .filter(other -> other.names(SearchKey.of(each.number())))
                                .map(this::use)
                                .toList()))
                .toList();
    }

    private Facts.Use use(NominationLine other) {
        AwardForm asked = catalogue.form(other.formAsked());
        return new Facts.Use(
                other.status() == LineStatus.GRANTED,
                asked.title(),
                yearOf(other),
                texts.text("nomination.eligibility.where.underWay", asked.name(), reference(other)));
    }

    private static String reference(NominationLine other) {
        String number = other.decisionNumber();
        return number == null ? String.valueOf(other.nomination().reference()) : number;
    }

    private static int yearOf(NominationLine other) {
        Integer year = other.particulars().title().year();
        if (year != null) {
            return year;
        }
        return LocalDate.ofInstant(other.nomination().firstSubmission(), Clocks.ZONE)
                .getYear();
    }

    /** The year that a title is for; of anything else the year of its decision. */
    private static int year(HonourRow honour) {
        String period = honour.wording().period();
        if (period != null) {
            List<MatchResult> years = YEAR.matcher(period).results().toList();
            if (!years.isEmpty()) {
                return Integer.parseInt(years.getLast().group());
            }
        }
        return honour.decisionDate().getYear();
    }

    private String where(HonourRow honour) {
        return texts.text(
                "nomination.eligibility.where.decision",
                honour.decisionNumber(),
                DAY.format(honour.decisionDate()),
                honour.issuer());
    }

    private @Nullable Movement movement(Map<String, Optional<Movement>> joined, @Nullable String code) {
        return code == null
                ? null
                : joined.computeIfAbsent(code, movements::find).orElse(null);
    }

    /** When an achievement was made, as far as nobody said it. */
    static Span period(AwardForm form, int year, @Nullable Movement movement) {
        return period(form.title(), year, movement);
    }

    /** A title is for its year; a movement for its years; anything else was done in the year or the one before. */
    private static Span period(boolean title, int year, @Nullable Movement movement) {
        if (title) {
            return Span.ofYears(year, year);
        }
        return movement == null
                ? Span.ofYears(year - 1, year)
                : Span.ofYears(movement.periodStart(), movement.periodEnd());
    }
}
