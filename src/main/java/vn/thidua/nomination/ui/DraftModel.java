package vn.thidua.nomination.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Sex;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** What is on the wizard's screens; fields are written by their inputs and read when the draft is saved. */
final class DraftModel implements Serializable {

    private static final long serialVersionUID = 1L;

    final UUID id;
    long version;
    String unit;

    @Nullable
    String movement;

    @Nullable
    CommendationType type;

    String summary;
    final MannerModel manner;

    @Nullable
    LocalDate meetingDate;

    @Nullable
    Integer householdsTotal;

    @Nullable
    Integer householdsPresent;

    final List<Line> lines = new ArrayList<>();

    DraftModel(NominationDraft draft) {
        id = draft.id();
        version = draft.version();
        unit = draft.unit().value();
        movement = draft.movement();
        type = draft.type();
        summary = draft.summary();
        manner = new MannerModel(draft.manner());
        meetingDate = draft.meeting().date();
        householdsTotal = draft.meeting().total();
        householdsPresent = draft.meeting().present();
        draft.lines().forEach(line -> lines.add(new Line(line)));
    }

    NominationDraft draft() {
        return new NominationDraft(
                id,
                version,
                new UnitCode(unit),
                movement,
                type,
                summary,
                manner.manner(),
                new NominationDraft.Meeting(meetingDate, householdsTotal, householdsPresent),
                lines.stream().map(Line::draft).toList());
    }

    List<UUID> lineIds() {
        return lines.stream().map(line -> line.id).toList();
    }

    /** The nominee that a page is about. */
    @Nullable
    UUID lineOf(WizardPage page) {
        return page.line() < 0 ? null : lines.get(page.line()).id;
    }

    Line add(SubjectKind kind) {
        Line line = new Line(UUID.randomUUID(), kind, LineParticulars.NONE);
        line.positionClass = kind == SubjectKind.INDIVIDUAL ? PositionClass.DIRECT_WORKER : null;
        lines.add(line);
        return line;
    }

    /** A nominee on the screens. */
    static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        final UUID id;
        final SubjectKind kind;
        String name = "";

        @Nullable
        Integer birthYear;

        @Nullable
        Sex sex;

        String address = "";

        @Nullable
        PositionClass positionClass;

        @Nullable
        String form;

        String achievement = "";
        final List<Figure> figures = new ArrayList<>();

        @Nullable
        Integer votesFor;

        @Nullable
        Integer votesAgainst;

        final ParticularsModel particulars;

        private Line(UUID id, SubjectKind kind, LineParticulars particulars) {
            this.id = id;
            this.kind = kind;
            this.particulars = new ParticularsModel(particulars);
        }

        private Line(NominationDraft.Line line) {
            this(line.id(), line.kind(), line.particulars());
            name = line.name();
            birthYear = line.birthYear();
            sex = line.sex();
            address = line.address() == null ? "" : line.address();
            positionClass = line.positionClass();
            form = line.form();
            achievement = line.achievement();
            line.figures().forEach(figure -> figures.add(new Figure(figure)));
            votesFor = line.votesFor();
            votesAgainst = line.votesAgainst();
        }

        private NominationDraft.Line draft() {
            return new NominationDraft.Line(
                    id,
                    kind,
                    name,
                    birthYear,
                    sex,
                    address,
                    positionClass,
                    form,
                    achievement,
                    figures.stream().map(Figure::draft).toList(),
                    votesFor,
                    votesAgainst,
                    particulars.particulars());
        }
    }

    /** A figure on the screens. */
    static final class Figure implements Serializable {

        private static final long serialVersionUID = 1L;

        String indicator = "";
        String value = "";
        String unit = "";
        String period = "";

        Figure() {}

        private Figure(NominationDraft.Figure figure) {
            indicator = figure.indicator();
            value = figure.value();
            unit = figure.unit();
            period = figure.period();
        }

        private NominationDraft.Figure draft() {
            return new NominationDraft.Figure(indicator, value, unit, period);
        }
    }
}
