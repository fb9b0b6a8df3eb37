package vn.thidua.nomination;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import vn.thidua.organization.Units;
import vn.thidua.register.HonourRow;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** What a nominee was granted before, here and in the units that the commune was made of, and what is on its way. */
@Component
class LineHistory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final NomineePasts pasts;
    private final Units units;
    private final AwardCatalogue catalogue;
    private final Movements movements;
    private final SimilarTexts similar;
    private final Texts texts;

    LineHistory(
            NomineePasts pasts,
            Units units,
            AwardCatalogue catalogue,
            Movements movements,
            SimilarTexts similar,
            Texts texts) {
        this.pasts = pasts;
        this.units = units;
        this.catalogue = catalogue;
        this.movements = movements;
        this.similar = similar;
        this.texts = texts;
    }

    /**
     * A line whose past is looked at.
     *
     * @param period when its achievement was made
     * @param certificates those that it names
     * @param least from how many percent of shared wording on two achievements have to be compared
     */
    record Asked(NominationLine line, AwardForm form, Span period, List<Facts.Certificate> certificates, int least) {}

    /**
     * What was found of a nominee.
     *
     * @param certificates the same, each with where the nominee's lines named it before
     */
    record Found(
            List<Facts.PastAward> awards,
            List<Facts.Namesake> namesakes,
            List<Likeness> likenesses,
            List<Facts.Certificate> certificates) {}

    /**
     * An achievement that was honoured or is on its way.
     *
     * @param shown what may be read of it: nothing of what another commune is still working on
     * @param certain whether it is the nominee's: a namesake's is never the same
     */
    private record Other(
            String text, String shown, Span period, boolean granted, boolean title, String where, boolean certain) {}

    /** By line; of all of them at once. */
    Map<UUID, Found> of(Nomination nomination, List<Asked> asked) {
        Map<UUID, NomineePasts.Past> known =
                pasts.of(nomination, asked.stream().map(Asked::line).toList());
        Map<String, AwardForm> forms =
                catalogue.all().stream().collect(Collectors.toMap(AwardForm::code, Function.identity()));
        Map<String, Optional<Movement>> joined = new HashMap<>();
        Map<UUID, List<Other>> near = new HashMap<>();
        for (Asked each : asked) {
            NomineePasts.Past past =
                    Objects.requireNonNull(known.get(each.line().id()));
            near.put(each.line().id(), near(each, others(nomination, past, forms, joined)));
        }
        Map<UUID, List<Likeness>> likenesses = likenesses(asked, near);
        Map<UnitCode, String> before = units.predecessors(nomination.commune());
        Map<UUID, Found> found = new HashMap<>();
        for (Asked each : asked) {
            UUID line = each.line().id();
            NomineePasts.Past past = Objects.requireNonNull(known.get(line));
            found.put(
                    line,
                    new Found(
                            past.honours().stream()
                                    .map(honour ->
                                            award(honour, before.get(past.who().get(honour.subject()))))
                                    .toList(),
                            past.namesakes().stream()
                                    .filter(NomineePasts.Namesake::likely)
                                    .map(namesake -> new Facts.Namesake(
                                            who(nomination, namesake), award(namesake.honour(), null)))
                                    .toList(),
                            likenesses.getOrDefault(line, List.of()),
                            withUses(each.certificates(), past.others())));
        }
        return found;
    }

    private Facts.PastAward award(HonourRow honour, @Nullable String predecessor) {
        return new Facts.PastAward(
                honour.formCode(), honour.type(), year(honour), where(honour), Source.REGISTERED, predecessor);
    }

    /** Of people of other units no more than that there are some: whoever writes for one unit reads of its people only. */
    private String who(Nomination nomination, NomineePasts.Namesake namesake) {
        HonourRow honour = namesake.honour();
        if (!namesake.likely()) {
            return texts.text("nomination.eligibility.namesake.household", honour.name());
        }
        if (!honour.unit().equals(nomination.unit())) {
            return texts.text(
                    namesake.birthYear() == null
                            ? "nomination.eligibility.namesake.elsewhereNoYear"
                            : "nomination.eligibility.namesake.elsewhere",
                    honour.name());
        }
        return namesake.birthYear() == null
                ? texts.text("nomination.eligibility.namesake.noYear", honour.name(), honour.unitName())
                : texts.text(
                        "nomination.eligibility.namesake.born",
                        honour.name(),
                        String.valueOf(namesake.birthYear()),
                        honour.unitName());
    }

    private List<Other> others(
            Nomination nomination,
            NomineePasts.Past past,
            Map<String, AwardForm> forms,
            Map<String, Optional<Movement>> joined) {
        List<Other> others = new ArrayList<>();
        past.honours().forEach(honour -> others.add(granted(honour, where(honour), true, forms, joined)));
        past.namesakes()
                .forEach(namesake -> others.add(granted(
                        namesake.honour(),
                        texts.text(
                                "nomination.eligibility.where.namesake",
                                where(namesake.honour()),
                                who(nomination, namesake)),
                        false,
                        forms,
                        joined)));
        past.others().stream()
                .filter(other -> !other.status().isTerminal())
                .forEach(other -> others.add(underWay(nomination, other, joined)));
        return others;
    }

    private Other granted(
            HonourRow honour,
            String where,
            boolean certain,
            Map<String, AwardForm> forms,
            Map<String, Optional<Movement>> joined) {
        AwardForm form = forms.get(honour.formCode());
        boolean title = form != null && form.title();
        return new Other(
                honour.achievement(),
                honour.achievement(),
                period(title, year(honour), movement(joined, honour.movementCode())),
                true,
                title,
                where,
                certain);
    }

    private Other underWay(Nomination nomination, NominationLine other, Map<String, Optional<Movement>> joined) {
        AwardForm form = catalogue.form(other.formAsked());
        return new Other(
                other.achievement(),
                other.nomination().commune().equals(nomination.commune())
                        ? other.achievement()
                        : texts.text("nomination.eligibility.where.elsewhere"),
                period(form, yearOf(other), movement(joined, other.nomination().movement())),
                false,
                form.title(),
                texts.text("nomination.eligibility.where.underWay", form.name(), reference(other)),
                true);
    }

    /** Titles and forms are two things: both may be granted for the same (Nghị định 152/2025/NĐ-CP, Điều 49). */
    private static List<Other> near(Asked asked, List<Other> others) {
        return asked.line().achievement().isBlank()
                ? List.of()
                : others.stream()
                        .filter(other -> other.title() == asked.form().title()
                                && other.period().overlaps(asked.period()))
                        .filter(other -> !other.text().isBlank())
                        .toList();
    }

    /** Those of all lines are compared in one statement. */
    private Map<UUID, List<Likeness>> likenesses(List<Asked> asked, Map<UUID, List<Other>> near) {
        List<SimilarTexts.Pair> pairs = new ArrayList<>();
        for (Asked each : asked) {
            near.getOrDefault(each.line().id(), List.of())
                    .forEach(
                            other -> pairs.add(new SimilarTexts.Pair(each.line().achievement(), other.text())));
        }
        Iterator<Integer> shared = similar.percents(pairs).iterator();
        Map<UUID, List<Likeness>> found = new HashMap<>();
        for (Asked each : asked) {
            String own = each.line().achievement();
            String key = SearchKey.of(own);
            List<Likeness> alike = new ArrayList<>();
            for (Other other : near.getOrDefault(each.line().id(), List.of())) {
                int percent = shared.next();
                boolean equal = SearchKey.of(other.text()).equals(key);
                if (equal || percent >= each.least()) {
                    alike.add(new Likeness(
                            equal && other.certain(), other.granted(), other.where(), percent, own, other.shown()));
                }
            }
            alike.sort((one, another) -> Integer.compare(another.percent(), one.percent()));
            found.put(each.line().id(), alike);
        }
        return found;
    }

    private List<Facts.Certificate> withUses(List<Facts.Certificate> named, List<NominationLine> others) {
        List<NominationLine> theirs = others.stream()
                .filter(other ->
                        other.status() == LineStatus.GRANTED || !other.status().isTerminal())
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
