package vn.thidua.nomination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/** What the nominating unit writes: for which movement, of what type, and whom. */
@MappedSuperclass
abstract class NominationContent {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String unit;

    private String commune;

    @Embedded
    private BeginningRow beginning;

    private @Nullable String movement;

    @Enumerated(EnumType.STRING)
    private @Nullable CommendationType type;

    private String summary = "";

    @Embedded
    private @Nullable MeetingRow meeting;

    @OneToMany(mappedBy = "nomination", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<NominationLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    NominationContent() {}

    NominationContent(UUID id, RoleAt nominatedAs, UnitCode commune) {
        this.id = id;
        this.unit = nominatedAs.unit().value();
        this.commune = commune.value();
        this.beginning = BeginningRow.by(nominatedAs);
    }

    /** Takes over what was typed; lines keep their identity by id. */
    void write(NominationDraft typed) {
        movement = typed.movement();
        type = typed.type();
        summary = Typed.text(typed.summary());
        beginning = beginning.going(typed.manner());
        meeting = MeetingRow.of(typed.meeting());
        rewriteLines(typed.lines());
    }

    /** Forgets what was typed; names stay. */
    void forget() {
        summary = "";
        lines.forEach(NominationLine::empty);
    }

    private void rewriteLines(List<NominationDraft.Line> typed) {
        Map<UUID, NominationLine> known = new HashMap<>();
        lines.forEach(line -> known.put(line.id(), line));
        lines.removeIf(line -> typed.stream().noneMatch(t -> t.id().equals(line.id())));
        int position = 0;
        for (NominationDraft.Line line : typed) {
            NominationLine row = known.get(line.id());
            if (row == null) {
                row = new NominationLine(self(), line.id(), line.kind());
                lines.add(row);
            }
            row.rewrite(position++, line);
        }
    }

    /** The nomination that this is the content of. */
    abstract Nomination self();

    NominationDraft draft() {
        return new NominationDraft(
                id,
                version(),
                unit(),
                movement,
                type,
                summary,
                manner(),
                meeting(),
                lines().stream().map(NominationLine::draft).toList());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? -1 : version;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    UnitCode commune() {
        return new UnitCode(commune);
    }

    /** In which role, at which unit, it is written. */
    RoleAt nominatedAs() {
        return RoleAt.parse(beginning.nominatedAs());
    }

    Manner manner() {
        return beginning.manner();
    }

    /** Who confirms it; {@code null} until it is submitted. */
    @Nullable
    Confirmer confirmer() {
        return beginning.confirmer();
    }

    void confirmedBy(Confirmer who) {
        beginning = beginning.confirmedBy(who);
    }

    @Nullable
    String movement() {
        return movement;
    }

    @Nullable
    CommendationType type() {
        return type;
    }

    String summary() {
        return summary;
    }

    NominationDraft.Meeting meeting() {
        return meeting == null ? NominationDraft.Meeting.NONE : meeting.meeting();
    }

    /** In the order of the nominator's list. */
    List<NominationLine> lines() {
        return lines.stream()
                .sorted(Comparator.comparingInt(NominationLine::position))
                .toList();
    }

    /** @throws IllegalArgumentException for a line of another nomination */
    NominationLine line(UUID lineId) {
        return lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No line " + lineId + " in nomination " + id));
    }
}
