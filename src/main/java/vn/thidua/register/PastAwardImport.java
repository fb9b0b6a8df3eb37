package vn.thidua.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardFormNames;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.AppraisedCommunes;
import vn.thidua.organization.ManySubjects;
import vn.thidua.organization.NamedUnits;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.sheet.SheetChecks;
import vn.thidua.shared.sheet.SheetColumn;
import vn.thidua.shared.sheet.SheetImport;
import vn.thidua.shared.sheet.SheetPlace;
import vn.thidua.shared.sheet.SheetRow;
import vn.thidua.shared.sheet.SheetVerdict;

/** Awards from before this product, with the names of who got them. */
@Component
@Order(10)
class PastAwardImport implements SheetImport {

    private final Units units;
    private final ManySubjects subjects;
    private final AwardCatalogue catalogue;
    private final AwardFormNames formNames;
    private final Movements movements;
    private final ImportedAwards awards;
    private final AppraisedCommunes communes;
    private final Texts texts;
    private final Clock clock;

    PastAwardImport(
            Units units,
            ManySubjects subjects,
            AwardCatalogue catalogue,
            AwardFormNames formNames,
            Movements movements,
            ImportedAwards awards,
            AppraisedCommunes communes,
            Texts texts,
            Clock clock) {
        this.units = units;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.formNames = formNames;
        this.movements = movements;
        this.awards = awards;
        this.communes = communes;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "khen-thuong-cu";
    }

    @Override
    public String name() {
        return "register.pastAwards";
    }

    @Override
    public List<SheetColumn> columns() {
        return PastAwardColumns.ofAwards(texts);
    }

    @Override
    public List<SheetPlace> places() {
        return communes.mine();
    }

    @Override
    public List<SheetVerdict> check(UnitCode place, List<SheetRow> rows) {
        return read(place, rows).stream().map(Read::verdict).toList();
    }

    @Override
    public List<SheetVerdict> take(UnitCode place, UUID source, List<SheetRow> rows) {
        List<Read> read = read(place, rows);
        List<PastAward> good = read.stream()
                .filter(row -> row.verdict().outcome() == SheetVerdict.Outcome.GOOD)
                .map(Read::award)
                .filter(Objects::nonNull)
                .toList();
        Map<PastAward, SubjectId> bearers = new HashMap<>();
        read.stream()
                .filter(row -> row.award() != null && row.bearer() != null)
                .forEach(row -> bearers.put(row.award(), row.bearer()));
        List<PastAward> ofNewcomers =
                good.stream().filter(award -> !bearers.containsKey(award)).toList();
        subjects.add(ofNewcomers.stream().map(PastAward::bearer).toList());
        Bearers entered = Bearers.of(subjects, scope(place), ofNewcomers, texts);
        ofNewcomers.forEach(award -> bearers.put(
                award,
                Objects.requireNonNull(
                        entered.find(award, new SheetChecks(new SheetRow(award.row(), Map.of()), texts)),
                        "Somebody just entered has to be found")));
        awards.enter(
                source,
                good.stream()
                        .map(award -> new ImportedAwards.Entry(Objects.requireNonNull(bearers.get(award)), award))
                        .toList());
        return read.stream().map(Read::verdict).toList();
    }

    /** A row, the award in it where it could be read, and the bearer where they are known. */
    private record Read(
            SheetVerdict verdict,
            @Nullable PastAward award,
            @Nullable SubjectId bearer) {}

    private Scope scope(UnitCode place) {
        return Scope.of(units.subtree(place));
    }

    private List<Read> read(UnitCode place, List<SheetRow> rows) {
        PastAwardReader reader = reader(place);
        Scope scope = scope(place);
        List<Looked> looked = new ArrayList<>();
        for (SheetRow row : rows) {
            SheetChecks cells = new SheetChecks(row, texts);
            looked.add(new Looked(row, cells, reader.read(row, cells)));
        }
        Bearers bearers = Bearers.of(
                subjects,
                scope,
                looked.stream().map(Looked::award).filter(Objects::nonNull).toList(),
                texts);
        Map<SheetRow, SubjectId> found = new HashMap<>();
        for (Looked each : looked) {
            SubjectId bearer = each.award() == null ? null : bearers.find(each.award(), each.cells());
            if (bearer != null) {
                found.put(each.row(), bearer);
            }
        }
        Set<ImportedAwards.Key> standing = awards.standing(scope, Set.copyOf(found.values()));
        return looked.stream()
                .map(each -> verdict(each.row(), each.cells(), each.award(), found.get(each.row()), standing))
                .toList();
    }

    /** A row with what was found in its cells, before anybody asked whose award it is. */
    private record Looked(
            SheetRow row, SheetChecks cells, @Nullable PastAward award) {}

    private static Read verdict(
            SheetRow row,
            SheetChecks cells,
            @Nullable PastAward award,
            @Nullable SubjectId bearer,
            Set<ImportedAwards.Key> standing) {
        if (award == null || !cells.fine()) {
            return new Read(cells.bad(), null, null);
        }
        String who = bearer == null
                ? String.join(
                        "/",
                        award.bearer().unit().value(),
                        award.bearer().kind().name(),
                        SearchKey.identity(award.bearer().name()),
                        String.valueOf(award.bearer().birthYear()))
                : bearer.value().toString();
        String key =
                String.join("/", who, award.form().code(), award.decisionDate().toString(), award.decisionKey());
        boolean known = bearer != null && standing.contains(ImportedAwards.Key.of(bearer, award));
        return known
                ? new Read(SheetVerdict.known(row.number(), key), null, null)
                : new Read(SheetVerdict.good(row.number(), key), award, bearer);
    }

    private PastAwardReader reader(UnitCode place) {
        Map<Integer, List<Movement>> ofYear = new HashMap<>();
        return new PastAwardReader(
                new NamedUnits(units.all(units.subtree(place))),
                new AwardCells(
                        Issuers.of(units, place, texts),
                        new FormLabels(catalogue.all(), formNames.alsoCalled()),
                        texts),
                // A movement is rewarded at its final review, which may come the year after its last, and is closed
                // after it.
                year -> ofYear.computeIfAbsent(
                        year,
                        it -> movements.launched(
                                place, LocalDate.of(it - 1, Month.JANUARY, 1), LocalDate.of(it, Month.DECEMBER, 31))),
                texts,
                LocalDate.now(clock));
    }
}
