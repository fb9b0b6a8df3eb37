package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.eligibility.Likeness;
import vn.thidua.nomination.eligibility.Likeness.Ground;
import vn.thidua.nomination.eligibility.Span;
import vn.thidua.register.HonourRow;
import vn.thidua.shared.SearchKey;

/** What a nominee was granted, or is nominated for, that may be for the same. */
@Component
class LikeAchievements {

    private static final int HUNDRED = 100;

    private final AwardCatalogue catalogue;
    private final Movements movements;
    private final SimilarTexts similar;
    private final HistoryWords words;

    LikeAchievements(AwardCatalogue catalogue, Movements movements, SimilarTexts similar, HistoryWords words) {
        this.catalogue = catalogue;
        this.movements = movements;
        this.similar = similar;
        this.words = words;
    }

    /**
     * An achievement that was honoured or is on its way.
     *
     * @param open whether its words may be read: nothing of what another commune is still working on
     * @param year the year that a title is for
     * @param certain whether it is the nominee's: a namesake's is never the same
     */
    private record Other(
            String text,
            boolean open,
            Span period,
            int year,
            boolean granted,
            String form,
            String formName,
            boolean title,
            String where,
            String within,
            boolean certain) {}

    /** One of them, and why it is looked at. */
    private record Near(Other other, Ground ground) {}

    /** By line; the texts of all lines are compared in one statement. */
    Map<UUID, List<Likeness>> of(
            Nomination nomination, List<LineHistory.Asked> asked, Map<UUID, NomineePasts.Past> pasts) {
        Map<String, AwardForm> forms =
                catalogue.all().stream().collect(Collectors.toMap(AwardForm::code, Function.identity()));
        Map<String, Optional<Movement>> joined = new HashMap<>();
        Map<UUID, List<Near>> near = new HashMap<>();
        List<SimilarTexts.Pair> pairs = new ArrayList<>();
        for (LineHistory.Asked each : asked) {
            NomineePasts.Past past =
                    Objects.requireNonNull(pasts.get(each.line().id()));
            List<Near> found = others(nomination, past, forms, joined, each.years()).stream()
                    .map(other -> near(each, other))
                    .flatMap(Optional::stream)
                    .toList();
            near.put(each.line().id(), found);
            found.stream()
                    .filter(other -> other.ground() == Ground.WORDS)
                    .forEach(other -> pairs.add(new SimilarTexts.Pair(
                            each.line().achievement(), other.other().text())));
        }
        Iterator<Integer> shared = similar.percents(pairs).iterator();
        Map<UUID, List<Likeness>> alike = new HashMap<>();
        for (LineHistory.Asked each : asked) {
            UUID line = each.line().id();
            alike.put(line, alike(each, Objects.requireNonNull(near.get(line)), shared));
        }
        return alike;
    }

    private List<Other> others(
            Nomination nomination,
            NomineePasts.Past past,
            Map<String, AwardForm> forms,
            Map<String, Optional<Movement>> joined,
            int years) {
        List<Other> others = new ArrayList<>();
        past.honours().forEach(honour -> others.add(granted(honour, words.where(honour), true, forms, joined, years)));
        past.namesakes()
                .forEach(namesake -> others.add(
                        granted(namesake.honour(), words.where(nomination, namesake), false, forms, joined, years)));
        past.others().stream()
                .filter(other -> !other.status().isTerminal())
                .forEach(other -> others.add(underWay(nomination, other, joined, years)));
        return others;
    }

    private Other granted(
            HonourRow honour,
            String where,
            boolean certain,
            Map<String, AwardForm> forms,
            Map<String, Optional<Movement>> joined,
            int years) {
        AwardForm form = forms.get(honour.formCode());
        boolean title = form != null && form.title();
        int year = HonourYears.of(honour);
        return new Other(
                honour.achievement(),
                true,
                HonourYears.period(title, year, movement(joined, honour.movementCode()), years),
                year,
                true,
                honour.formCode(),
                honour.formName(),
                title,
                where,
                where,
                certain);
    }

    /** In the words of what was asked for: whoever reads it may not know yet that a Council recommended another form. */
    private Other underWay(
            Nomination nomination, NominationLine other, Map<String, Optional<Movement>> joined, int years) {
        AwardForm form = catalogue.form(other.formAsked());
        String nominated =
                catalogue.form(Objects.requireNonNull(other.formNominated())).name();
        int year = HonourYears.of(other);
        return new Other(
                other.achievement(),
                HistoryWords.sameCommune(nomination, other),
                HonourYears.period(
                        form.title(), year, movement(joined, other.nomination().movement()), years),
                year,
                false,
                form.code(),
                nominated,
                form.title(),
                words.underWay(nomination, other, nominated),
                words.underWayWithin(nomination, other, nominated),
                true);
    }

    /**
     * Titles and forms are two things: both may be granted for the same, and several titles over one period too (Nghị định
     * 152/2025/NĐ-CP, Điều 49). Only the same title of one year a second time is one too many, whatever is written of it.
     */
    private static Optional<Near> near(LineHistory.Asked asked, Other other) {
        boolean title = asked.form().title();
        if (title ? !other.form().equals(asked.form().code()) : other.title()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        title && other.certain()
                                ? (other.year() == asked.year() ? Ground.TITLE : null)
                                : ground(asked.line().achievement(), other, asked.period(), title))
                .map(ground -> new Near(other, ground));
    }

    private static @Nullable Ground ground(String own, Other other, Span period, boolean title) {
        boolean sameTime = other.period().overlaps(period);
        if (own.isBlank() || other.text().isBlank()) {
            return sameTime && other.certain() ? Ground.NO_WORDS : null;
        }
        if (sameTime) {
            return Ground.WORDS;
        }
        return !title && SearchKey.of(other.text()).equals(SearchKey.of(own)) ? Ground.OTHER_TIME : null;
    }

    private List<Likeness> alike(LineHistory.Asked asked, List<Near> near, Iterator<Integer> shared) {
        String key = SearchKey.of(asked.line().achievement());
        List<Likeness> alike = new ArrayList<>();
        for (Near each : near) {
            Other other = each.other();
            switch (each.ground()) {
                case TITLE -> alike.add(likeness(asked, each, true, HUNDRED));
                case OTHER_TIME -> alike.add(likeness(asked, each, false, HUNDRED));
                case NO_WORDS -> alike.add(likeness(asked, each, false, 0));
                case WORDS -> {
                    int percent = shared.next();
                    boolean equal = SearchKey.of(other.text()).equals(key);
                    if (equal || asked.least().reached(percent, HUNDRED)) {
                        alike.add(likeness(asked, each, equal && other.certain(), percent));
                    }
                }
            }
        }
        alike.sort((one, another) -> Integer.compare(another.percent(), one.percent()));
        return alike;
    }

    private Likeness likeness(LineHistory.Asked asked, Near near, boolean same, int percent) {
        Other other = near.other();
        String own = asked.line().achievement();
        boolean title = near.ground() == Ground.TITLE;
        String shown =
                title ? words.title(other.formName(), other.year(), other.text()) : words.achievement(other.text());
        return new Likeness(
                near.ground(),
                same,
                other.granted(),
                other.where(),
                other.within(),
                percent,
                title ? words.title(asked.form().name(), asked.year(), own) : words.achievement(own),
                other.open() ? shown : words.closed());
    }

    private @Nullable Movement movement(Map<String, Optional<Movement>> joined, @Nullable String code) {
        return code == null
                ? null
                : joined.computeIfAbsent(code, movements::find).orElse(null);
    }
}
