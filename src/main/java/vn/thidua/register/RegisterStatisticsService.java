package vn.thidua.register;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.DecidingLevel;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Counts over the register, of the units in the reader's scope; opening balances are those of communes within it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RegisterStatisticsService {

    private final AwardCountTable counts;
    private final OpeningBalanceTable balances;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final CurrentActor currentActor;
    private final Clock clock;

    RegisterStatisticsService(
            AwardCountTable counts,
            OpeningBalanceTable balances,
            AwardCatalogue catalogue,
            Units units,
            CurrentActor currentActor,
            Clock clock) {
        this.counts = counts;
        this.balances = balances;
        this.catalogue = catalogue;
        this.units = units;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The first year of which the reader sees anything; the present one where there is nothing. */
    public int firstYear() {
        int now = Year.now(clock).getValue();
        return counts.firstYear(currentActor.scope()).orElse(now);
    }

    public int thisYear() {
        return Year.now(clock).getValue();
    }

    /**
     * Awards of those years, both included.
     *
     * @param from no later than {@code to}
     */
    public AwardCounts between(int from, int to) {
        Scope scope = currentActor.scope();
        Map<String, AwardForm> forms =
                catalogue.all().stream().collect(Collectors.toMap(AwardForm::code, Function.identity()));
        List<String> order = catalogue.all().stream().map(AwardForm::code).toList();
        List<Series> series = new ArrayList<>(new Collector(from, to)
                .named(counts.named(scope, from, to))
                .unnamed(balances.within(scope, from, to))
                .series());
        Map<UnitCode, UnitKind> kinds =
                units
                        .all(series.stream()
                                .map(Series::unit)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Unit::code, Unit::kind));
        series.sort(Comparator.comparingInt((Series each) -> rank(each, kinds, forms))
                .thenComparing(each -> each.issuer)
                .thenComparingInt(each -> order.indexOf(each.formCode)));
        Map<String, List<Series>> byIssuer = series.stream()
                .collect(Collectors.groupingBy(each -> each.issuerKey, LinkedHashMap::new, Collectors.toList()));
        return new AwardCounts(
                from,
                to,
                byIssuer.values().stream()
                        .map(ofOne -> new AwardCounts.OfIssuer(
                                ofOne.getFirst().issuer,
                                ofOne.stream().map(Series::count).toList()))
                        .toList());
    }

    private static int rank(Series series, Map<UnitCode, UnitKind> kinds, Map<String, AwardForm> forms) {
        UnitCode unit = series.unit();
        if (unit != null) {
            UnitKind kind = kinds.get(unit);
            return Issuers.rank(
                    kind == UnitKind.CITY ? DecidingLevel.CITY : DecidingLevel.COMMUNE, kind == UnitKind.DISTRICT);
        }
        AwardForm form = forms.get(series.formCode);
        DecidingLevel level = form == null ? null : form.level();
        boolean above = level == DecidingLevel.STATE || level == DecidingLevel.GOVERNMENT;
        return Issuers.rank(above ? level : null, false);
    }

    /** One form of one issuer, while it is counted. */
    private static final class Series {
        private final String issuerKey;
        private final String issuer;
        private final @Nullable UnitCode issuerUnit;
        private final String formCode;
        private final String formName;
        private final SubjectKind kind;
        private final TreeMap<Integer, Integer> byYear = new TreeMap<>();
        private final List<OpeningBalance> balances = new ArrayList<>();
        private final List<OpeningBalance> aside = new ArrayList<>();

        Series(
                String issuerKey,
                String issuer,
                @Nullable UnitCode issuerUnit,
                String formCode,
                String formName,
                SubjectKind kind) {
            this.issuerKey = issuerKey;
            this.issuer = issuer;
            this.issuerUnit = issuerUnit;
            this.formCode = formCode;
            this.formName = formName;
            this.kind = kind;
        }

        @Nullable
        UnitCode unit() {
            return issuerUnit;
        }

        AwardCount count() {
            return new AwardCount(formCode, formName, kind, byYear, balances, aside);
        }
    }

    /** Brings together what an issuer granted under however many spellings. */
    private static final class Collector {
        private final int from;
        private final int to;
        private final Map<String, Series> series = new HashMap<>();

        Collector(int from, int to) {
            this.from = from;
            this.to = to;
        }

        Collector named(List<AwardCountTable.Row> rows) {
            for (AwardCountTable.Row row : rows) {
                series(row.issuer(), row.issuerUnit(), row.formCode(), row.formName(), row.kind())
                        .byYear
                        .merge(row.year(), row.awards(), Integer::sum);
            }
            return this;
        }

        Collector unnamed(List<OpeningBalance> balances) {
            for (OpeningBalance balance : balances) {
                Series found = series(
                        balance.issuer(), balance.issuerUnit(), balance.formCode(), balance.formName(), balance.kind());
                boolean whole = balance.fromYear() >= from && balance.toYear() <= to;
                (whole ? found.balances : found.aside).add(balance);
            }
            return this;
        }

        private Series series(
                String issuer, @Nullable UnitCode unit, String formCode, String formName, SubjectKind kind) {
            String key = unit == null ? Issuers.key(issuer) : "unit " + unit.value();
            return series.computeIfAbsent(
                    key + "/" + formCode, it -> new Series(key, issuer, unit, formCode, formName, kind));
        }

        Collection<Series> series() {
            return series.values();
        }
    }
}
