package vn.thidua.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
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

/**
 * The households of a commune's villages. A household is known by its village and the name of its head, as where it is
 * nominated; two heads of one name in one village need something added to the name.
 */
@Component
@Order(30)
class HouseholdImport implements SheetImport {

    private static final String NAME = "name";
    private static final String VILLAGE = "village";
    private static final String ADDRESS = "address";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;

    private final Units units;
    private final ManySubjects subjects;
    private final AppraisedCommunes communes;
    private final Texts texts;

    HouseholdImport(Units units, ManySubjects subjects, AppraisedCommunes communes, Texts texts) {
        this.units = units;
        this.subjects = subjects;
        this.communes = communes;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "ho-gia-dinh";
    }

    @Override
    public String name() {
        return "organization.households";
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(column(NAME, true), column(VILLAGE, true), column(ADDRESS, false));
    }

    private SheetColumn column(String key, boolean needed) {
        String text = "organization.households." + key;
        return new SheetColumn(
                key,
                texts.text(text),
                texts.text(text + ".note"),
                texts.text(text + ".example"),
                SheetColumn.Type.TEXT,
                needed);
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
        subjects.add(read.stream()
                .filter(row -> row.verdict().outcome() == SheetVerdict.Outcome.GOOD)
                .map(Read::draft)
                .filter(Objects::nonNull)
                .toList());
        return read.stream().map(Read::verdict).toList();
    }

    /** A row, and the household in it where it could be read. */
    private record Read(SheetVerdict verdict, @Nullable SubjectDraft draft) {}

    private List<Read> read(UnitCode place, List<SheetRow> rows) {
        Set<UnitCode> codes = units.subtree(place);
        NamedUnits villages = new NamedUnits(units.all(codes).stream()
                .filter(unit -> unit.kind() == UnitKind.VILLAGE)
                .toList());
        List<Read> read = new ArrayList<>();
        for (SheetRow row : rows) {
            read.add(read(row, villages));
        }
        Map<SubjectName, List<KnownSubject>> known = subjects.known(
                Scope.of(codes),
                read.stream()
                        .map(Read::draft)
                        .filter(Objects::nonNull)
                        .map(HouseholdImport::nameOf)
                        .toList());
        return read.stream()
                .map(each -> each.draft() != null && known.containsKey(nameOf(each.draft()))
                        ? new Read(
                                SheetVerdict.known(
                                        each.verdict().row(), each.verdict().key()),
                                null)
                        : each)
                .toList();
    }

    private static SubjectName nameOf(SubjectDraft draft) {
        return SubjectName.of(draft.kind(), draft.unit(), draft.name());
    }

    private Read read(SheetRow row, NamedUnits villages) {
        SheetChecks cells = new SheetChecks(row, texts);
        String name = cells.needed(NAME);
        if (!name.isEmpty() && (SearchKey.of(name).isEmpty() || name.length() > LONGEST_NAME)) {
            cells.problem(NAME, "organization.households.noName", LONGEST_NAME);
        }
        String address = cells.text(ADDRESS);
        if (address.length() > LONGEST_ADDRESS) {
            cells.problem(ADDRESS, "organization.households.longAddress", LONGEST_ADDRESS);
        }
        Unit village = village(cells, villages);
        if (!cells.fine() || village == null) {
            return new Read(cells.bad(), null);
        }
        SubjectDraft draft = new SubjectDraft(SubjectKind.HOUSEHOLD, name, village.code(), null, null, address);
        String key = village.code().value() + "/" + SearchKey.identity(name);
        return new Read(SheetVerdict.good(row.number(), key), draft);
    }

    private static @Nullable Unit village(SheetChecks cells, NamedUnits villages) {
        String typed = cells.needed(VILLAGE);
        if (typed.isEmpty()) {
            return null;
        }
        List<Unit> meant = villages.meant(typed);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        Function<List<Unit>, String> names =
                found -> found.stream().map(Unit::name).sorted().collect(Collectors.joining(", "));
        if (meant.isEmpty()) {
            cells.problem(VILLAGE, "organization.households.noVillage", typed, names.apply(villages.all()));
        } else {
            cells.problem(VILLAGE, "organization.households.whichVillage", typed, names.apply(meant));
        }
        return null;
    }
}
