package vn.thidua.register;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.AwardFormNames;
import vn.thidua.organization.AppraisedCommunes;
import vn.thidua.organization.Units;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.sheet.SheetChecks;
import vn.thidua.shared.sheet.SheetColumn;
import vn.thidua.shared.sheet.SheetImport;
import vn.thidua.shared.sheet.SheetPlace;
import vn.thidua.shared.sheet.SheetRow;
import vn.thidua.shared.sheet.SheetVerdict;

/** Opening balances from a table, such as the figures of a report of five years. */
@Component
@Order(20)
class OpeningBalanceImport implements SheetImport {

    static final int FIRST_YEAR = 1945;
    static final int LAST_YEAR = 2200;

    private static final int LONGEST = 300;

    private final Units units;
    private final AwardCatalogue catalogue;
    private final AwardFormNames formNames;
    private final OpeningBalanceTable balances;
    private final AppraisedCommunes communes;
    private final Texts texts;
    private final Clock clock;

    OpeningBalanceImport(
            Units units,
            AwardCatalogue catalogue,
            AwardFormNames formNames,
            OpeningBalanceTable balances,
            AppraisedCommunes communes,
            Texts texts,
            Clock clock) {
        this.units = units;
        this.catalogue = catalogue;
        this.formNames = formNames;
        this.balances = balances;
        this.communes = communes;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "so-dau-ky";
    }

    @Override
    public String name() {
        return "register.balances";
    }

    @Override
    public List<SheetColumn> columns() {
        return PastAwardColumns.ofBalances(texts);
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
        balances.enter(
                source, read.stream().map(Read::entry).filter(Objects::nonNull).toList());
        return read.stream().map(Read::verdict).toList();
    }

    /** A row, and what of it is to be entered. */
    private record Read(SheetVerdict verdict, OpeningBalanceTable.@Nullable Entry entry) {}

    private List<Read> read(UnitCode place, List<SheetRow> rows) {
        AwardCells cells = new AwardCells(
                Issuers.of(units, place, texts), new FormLabels(catalogue.all(), formNames.alsoCalled()), texts);
        List<OpeningBalance> standing = balances.within(Scope.of(List.of(place)), FIRST_YEAR, LAST_YEAR);
        Map<String, List<OpeningBalanceTable.Entry>> before = new HashMap<>();
        List<Read> read = new ArrayList<>();
        for (SheetRow row : rows) {
            read.add(read(place, row, cells, standing, before));
        }
        return read;
    }

    private Read read(
            UnitCode place,
            SheetRow row,
            AwardCells awards,
            List<OpeningBalance> standing,
            Map<String, List<OpeningBalanceTable.Entry>> before) {
        SheetChecks cells = new SheetChecks(row, texts);
        OpeningBalanceTable.Entry entry = entry(place, cells, awards);
        if (entry == null || !cells.fine()) {
            return new Read(cells.bad(), null);
        }
        String key = entry.series() + "/" + entry.fromYear() + "-" + entry.toYear();
        for (OpeningBalance other : standing) {
            if (Issuers.key(other.issuer()).equals(entry.issuer().key())
                    && other.formCode().equals(entry.form().code())
                    && entry.overlaps(other.fromYear(), other.toYear())) {
                return same(entry, other)
                        ? new Read(SheetVerdict.known(row.number(), key), null)
                        : overlap(cells, other);
            }
        }
        List<OpeningBalanceTable.Entry> series = before.computeIfAbsent(entry.series(), it -> new ArrayList<>());
        for (OpeningBalanceTable.Entry other : series) {
            // The very same period is told by the job, which knows the row.
            boolean samePeriod = other.fromYear() == entry.fromYear() && other.toYear() == entry.toYear();
            if (!samePeriod && entry.overlaps(other.fromYear(), other.toYear())) {
                cells.problem(
                        PastAwardColumns.FROM,
                        "register.balance.overlapsRow",
                        Integer.toString(other.fromYear()),
                        Integer.toString(other.toYear()));
                return new Read(cells.bad(), null);
            }
        }
        series.add(entry);
        return new Read(SheetVerdict.good(row.number(), key), entry);
    }

    private static boolean same(OpeningBalanceTable.Entry entry, OpeningBalance other) {
        return other.fromYear() == entry.fromYear()
                && other.toYear() == entry.toYear()
                && other.count() == entry.count();
    }

    private static Read overlap(SheetChecks cells, OpeningBalance other) {
        cells.problem(
                PastAwardColumns.COUNT,
                "register.balance.overlaps",
                Integer.toString(other.fromYear()),
                Integer.toString(other.toYear()),
                other.count());
        return new Read(cells.bad(), null);
    }

    private OpeningBalanceTable.@Nullable Entry entry(UnitCode place, SheetChecks cells, AwardCells awards) {
        SubjectKind kind = awards.kind(cells);
        Issuer issuer = awards.issuer(cells, null);
        AwardForm form = kind == null ? null : awards.form(cells, kind, issuer);
        cells.needed(PastAwardColumns.COUNT);
        Integer count = cells.count(PastAwardColumns.COUNT);
        cells.needed(PastAwardColumns.FROM);
        cells.needed(PastAwardColumns.TO);
        int thisYear = Year.now(clock).getValue();
        Integer from = cells.year(PastAwardColumns.FROM, FIRST_YEAR, thisYear);
        Integer to = cells.year(PastAwardColumns.TO, FIRST_YEAR, thisYear);
        if (from != null && to != null && from > to) {
            cells.problem(PastAwardColumns.TO, "register.balance.backwards");
        }
        if (from != null
                && issuer != null
                && issuer.until() != null
                && from > issuer.until().getYear()) {
            cells.problem(
                    PastAwardColumns.ISSUER,
                    "register.import.issuerGone",
                    issuer.name(),
                    AwardCells.day(issuer.until()));
        }
        String source = cells.needed(PastAwardColumns.SOURCE);
        String note = cells.text(PastAwardColumns.NOTE);
        if (source.length() > LONGEST) {
            cells.problem(PastAwardColumns.SOURCE, "register.import.tooLong", LONGEST);
        }
        if (note.length() > LONGEST) {
            cells.problem(PastAwardColumns.NOTE, "register.import.tooLong", LONGEST);
        }
        if (!cells.fine() || issuer == null || form == null || count == null || from == null || to == null) {
            return null;
        }
        return new OpeningBalanceTable.Entry(
                place,
                issuer,
                form,
                awards.formName(form, issuer),
                from,
                to,
                count,
                source,
                note.isEmpty() ? null : note);
    }

    /** What is typed on the screen goes the same way, as a row of a table. */
    List<SheetVerdict> enter(OpeningBalanceDraft draft) {
        Map<String, String> cells = new HashMap<>();
        cells.put(PastAwardColumns.ISSUER, SearchKey.composed(draft.issuer()));
        cells.put(PastAwardColumns.FORM, draft.formCode());
        if (!draft.formCode().isEmpty()) {
            cells.put(
                    PastAwardColumns.KIND,
                    catalogue.form(draft.formCode()).kind().name());
        }
        cells.put(PastAwardColumns.COUNT, draft.count().strip());
        cells.put(PastAwardColumns.FROM, draft.fromYear().strip());
        cells.put(PastAwardColumns.TO, draft.toYear().strip());
        cells.put(PastAwardColumns.SOURCE, SearchKey.composed(draft.source()));
        cells.put(PastAwardColumns.NOTE, SearchKey.composed(draft.note()));
        List<Read> read = read(draft.unit(), List.of(new SheetRow(1, cells)));
        balances.enter(
                null, read.stream().map(Read::entry).filter(Objects::nonNull).toList());
        return read.stream().map(Read::verdict).toList();
    }
}
