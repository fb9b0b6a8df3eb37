package vn.thidua.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.movement.Movement;
import vn.thidua.organization.NamedUnits;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.organization.Unit;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;
import vn.thidua.shared.sheet.SheetChecks;
import vn.thidua.shared.sheet.SheetRow;

/** Reads a row of past awards by what the commune knows: its units, issuers, forms and movements. */
final class PastAwardReader {

    private static final int FIRST_YEAR = 1945;
    private static final int FIRST_BIRTH_YEAR = 1850;
    private static final int LONGEST = 300;
    private static final int ALIKE = 6;
    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern LAST_FOUR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR = Pattern.compile("(?:\\D*\\s)?(\\d{4})");

    private final NamedUnits units;
    private final AwardCells awards;
    private final Function<Integer, List<Movement>> movements;
    private final Texts texts;
    private final LocalDate today;

    /** @param movements those that a year's awards can belong to */
    PastAwardReader(
            NamedUnits units,
            AwardCells awards,
            Function<Integer, List<Movement>> movements,
            Texts texts,
            LocalDate today) {
        this.units = units;
        this.awards = awards;
        this.movements = movements;
        this.texts = texts;
        this.today = today;
    }

    /** @return {@code null} when the checks found something */
    @Nullable
    PastAward read(SheetRow row, SheetChecks cells) {
        SubjectKind kind = awards.kind(cells);
        String name = bearerName(cells);
        LocalDate date = date(cells);
        Unit unit = unit(cells, date);
        Integer birthYear = birthYear(cells, kind, date);
        String lastFour = lastFour(cells, kind);
        CommendationType type = awards.label(
                cells,
                PastAwardColumns.TYPE,
                CommendationType.values(),
                "award.enum.CommendationType.",
                "register.import.type");
        Issuer issuer = awards.issuer(cells, date);
        AwardForm form = kind == null ? null : awards.form(cells, kind, issuer);
        String number = decisionNumber(cells);
        Integer ordinal = cells.count(PastAwardColumns.ORDINAL);
        String movement = movement(cells, date);
        PositionClass positionClass = positionClass(cells, kind);
        String period = period(cells, form);
        String achievement = limited(cells, PastAwardColumns.ACHIEVEMENT, LONGEST_TEXT);
        String note = limited(cells, PastAwardColumns.NOTE, LONGEST_TEXT);
        if (!cells.fine()
                || kind == null
                || date == null
                || unit == null
                || type == null
                || issuer == null
                || form == null) {
            return null;
        }
        return new PastAward(
                row.number(),
                new SubjectDraft(kind, name, unit.code(), birthYear, null, null),
                lastFour,
                form,
                awards.formName(form, issuer),
                type,
                number,
                date,
                issuer,
                ordinal,
                movement,
                positionClass,
                period,
                achievement,
                note);
    }

    private static String bearerName(SheetChecks cells) {
        String name = cells.needed(PastAwardColumns.NAME);
        if (!name.isEmpty() && (SearchKey.of(name).isEmpty() || name.length() > LONGEST)) {
            cells.problem(PastAwardColumns.NAME, "register.import.name", LONGEST);
        }
        return name;
    }

    private @Nullable LocalDate date(SheetChecks cells) {
        LocalDate date = cells.day(PastAwardColumns.DATE);
        if (date != null && (date.getYear() < FIRST_YEAR || date.isAfter(today))) {
            cells.problem(
                    PastAwardColumns.DATE,
                    "register.import.dateRange",
                    cells.text(PastAwardColumns.DATE),
                    Integer.toString(FIRST_YEAR));
            return null;
        }
        return date;
    }

    private @Nullable Unit unit(SheetChecks cells, @Nullable LocalDate date) {
        String typed = cells.needed(PastAwardColumns.UNIT);
        if (typed.isEmpty()) {
            return null;
        }
        List<Unit> meant = units.meant(typed);
        if (meant.size() > 1) {
            cells.problem(PastAwardColumns.UNIT, "register.import.whichUnit", typed, names(meant));
            return null;
        }
        if (meant.isEmpty()) {
            cells.problem(
                    PastAwardColumns.UNIT,
                    "register.import.noUnit",
                    typed,
                    String.join(", ", units.like(typed, ALIKE)));
            return null;
        }
        Unit unit = meant.getFirst();
        if (date != null && unit.validTo() != null && date.isAfter(unit.validTo())) {
            cells.problem(
                    PastAwardColumns.UNIT, "register.import.unitGone", unit.name(), AwardCells.day(unit.validTo()));
        }
        return unit;
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).sorted().collect(Collectors.joining(", "));
    }

    private static @Nullable Integer birthYear(
            SheetChecks cells, @Nullable SubjectKind kind, @Nullable LocalDate date) {
        int until = date == null ? 2200 : date.getYear();
        Integer year = cells.year(PastAwardColumns.BIRTH_YEAR, FIRST_BIRTH_YEAR, until);
        return kind == SubjectKind.INDIVIDUAL ? year : null;
    }

    private static String lastFour(SheetChecks cells, @Nullable SubjectKind kind) {
        String typed = cells.text(PastAwardColumns.LAST_FOUR);
        if (!typed.isEmpty() && !LAST_FOUR.matcher(typed).matches()) {
            cells.problem(PastAwardColumns.LAST_FOUR, "register.import.lastFour");
        }
        return kind == SubjectKind.INDIVIDUAL ? typed : "";
    }

    private static String decisionNumber(SheetChecks cells) {
        String number = cells.needed(PastAwardColumns.NUMBER);
        if (!number.isEmpty() && (DecisionKey.of(number).isEmpty() || number.length() > LONGEST)) {
            cells.problem(PastAwardColumns.NUMBER, "register.import.number", number);
        }
        return number;
    }

    private @Nullable String movement(SheetChecks cells, @Nullable LocalDate date) {
        String typed = cells.text(PastAwardColumns.MOVEMENT);
        if (typed.isEmpty() || date == null) {
            return null;
        }
        String key = SearchKey.of(typed);
        List<Movement> found = movements.apply(date.getYear()).stream()
                .filter(movement -> movement.code().equalsIgnoreCase(typed)
                        || SearchKey.of(movement.name()).equals(key))
                .toList();
        if (found.size() == 1) {
            return found.getFirst().code();
        }
        if (found.size() > 1) {
            // A closed one leaves its name to the next.
            cells.problem(
                    PastAwardColumns.MOVEMENT,
                    "register.import.severalMovements",
                    typed,
                    found.stream()
                            .map(movement -> texts.text(
                                    "register.import.movementOfYears",
                                    movement.code(),
                                    String.valueOf(movement.periodStart()),
                                    String.valueOf(movement.periodEnd())))
                            .collect(Collectors.joining("; ")));
            return null;
        }
        cells.problem(PastAwardColumns.MOVEMENT, "register.import.noMovement", typed, Integer.toString(date.getYear()));
        return null;
    }

    private @Nullable PositionClass positionClass(SheetChecks cells, @Nullable SubjectKind kind) {
        if (kind != SubjectKind.INDIVIDUAL
                || cells.text(PastAwardColumns.POSITION).isEmpty()) {
            return null;
        }
        return awards.label(
                cells,
                PastAwardColumns.POSITION,
                PositionClass.values(),
                "award.enum.PositionClass.",
                "register.import.position");
    }

    /** A title is one of a year, which standards count; a form needs none. */
    private @Nullable String period(SheetChecks cells, @Nullable AwardForm form) {
        String typed = limited(cells, PastAwardColumns.PERIOD, LONGEST);
        if (typed.isEmpty()) {
            if (form != null && form.title()) {
                cells.problem(PastAwardColumns.PERIOD, "register.import.period", form.name());
            }
            return null;
        }
        Matcher year = YEAR.matcher(typed);
        return year.matches() ? texts.text("register.period.year", year.group(1)) : typed;
    }

    private static String limited(SheetChecks cells, String column, int longest) {
        String text = cells.text(column);
        if (text.length() > longest) {
            cells.problem(column, "register.import.tooLong", longest);
        }
        return text;
    }
}
