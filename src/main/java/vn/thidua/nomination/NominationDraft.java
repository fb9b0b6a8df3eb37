package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * A nomination as it is being written: anything may still be missing.
 *
 * @param id made by the screen, so that the first save can be repeated safely
 * @param version what the writer last read; {@code -1} for a draft that was never saved
 * @param summary the matter in a few words, as it stands in lists
 */
public record NominationDraft(
        UUID id,
        long version,
        UnitCode unit,
        @Nullable String movement,
        @Nullable CommendationType type,
        String summary,
        Manner manner,
        Meeting meeting,
        List<Line> lines) {

    public NominationDraft {
        lines = List.copyOf(lines);
    }

    /** One that goes by the normal procedure. */
    public NominationDraft(
            UUID id,
            long version,
            UnitCode unit,
            @Nullable String movement,
            @Nullable CommendationType type,
            String summary,
            Meeting meeting,
            List<Line> lines) {
        this(id, version, unit, movement, type, summary, Manner.NORMAL, meeting, lines);
    }

    /** A new, empty draft of a unit. */
    public static NominationDraft empty(UUID id, UnitCode unit) {
        return new NominationDraft(id, -1, unit, null, null, "", Manner.NORMAL, Meeting.NONE, List.of());
    }

    /** The same, begun by the commune for an achievement that was found: sudden, and by the simple procedure. */
    public NominationDraft foundByTheCommune() {
        return new NominationDraft(
                id,
                version,
                unit,
                movement,
                CommendationType.DOT_XUAT,
                summary,
                new Manner(Procedure.SIMPLE, null),
                meeting,
                lines);
    }

    /** The same content as it stands after a save. */
    public NominationDraft at(long newVersion) {
        return new NominationDraft(id, newVersion, unit, movement, type, summary, manner, meeting, lines);
    }

    /**
     * The meeting that chose the nominees: of the village, or of the collective.
     *
     * @param total households of the village, or members of the collective
     * @param present households represented, or members present
     */
    public record Meeting(
            @Nullable LocalDate date,
            @Nullable Integer total,
            @Nullable Integer present) {

        public static final Meeting NONE = new Meeting(null, null, null);
    }

    /** One nominee. */
    public record Line(
            UUID id,
            SubjectKind kind,
            String name,
            @Nullable Integer birthYear,
            @Nullable Sex sex,
            @Nullable String address,
            @Nullable PositionClass positionClass,
            @Nullable String form,
            String achievement,
            List<Figure> figures,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            LineParticulars particulars) {

        public Line {
            figures = List.copyOf(figures);
        }

        /** A nominee of whom nothing particular is asked. */
        public Line(
                UUID id,
                SubjectKind kind,
                String name,
                @Nullable Integer birthYear,
                @Nullable Sex sex,
                @Nullable String address,
                @Nullable PositionClass positionClass,
                @Nullable String form,
                String achievement,
                List<Figure> figures,
                @Nullable Integer votesFor,
                @Nullable Integer votesAgainst) {
            this(
                    id,
                    kind,
                    name,
                    birthYear,
                    sex,
                    address,
                    positionClass,
                    form,
                    achievement,
                    figures,
                    votesFor,
                    votesAgainst,
                    LineParticulars.NONE);
        }

        /** The same nominee with what is asked in particular cases. */
        public Line with(LineParticulars newParticulars) {
            return new Line(
                    id,
                    kind,
                    name,
                    birthYear,
                    sex,
                    address,
                    positionClass,
                    form,
                    achievement,
                    figures,
                    votesFor,
                    votesAgainst,
                    newParticulars);
        }

        /** Whether this is that person, or the household named after them; tone marks count. */
        boolean names(String person) {
            return OwnLine.is(kind, name, person);
        }
    }

    /** One measured figure of the achievement; the value as typed, because "hơn 300" is also an answer. */
    public record Figure(String indicator, String value, String unit, String period) {

        public boolean isBlank() {
            return indicator.isBlank() && value.isBlank() && unit.isBlank() && period.isBlank();
        }

        boolean isComplete() {
            return !indicator.isBlank() && !value.isBlank() && !unit.isBlank() && !period.isBlank();
        }
    }
}
