package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldMerge;
import vn.thidua.shared.RecordFields;

/**
 * Brings what two people wrote together, field by field: what only one of them changed since one's screen was drawn is
 * taken from that one. Where both changed the same field, the stored text stays and the own one is a {@link Clash}. A
 * nominee taken off by one and changed by the other stays.
 */
final class DraftMerge {

    private final DraftFields seen;
    private final DraftFields mine;
    private final DraftFields stored;
    private final List<Clash> clashes = new ArrayList<>();
    private final NominationDraft merged;

    /**
     * @param seen what the writer's screen was drawn from
     * @param mine what the screen says now
     * @param stored what stands in the nomination
     */
    DraftMerge(NominationDraft seen, NominationDraft mine, NominationDraft stored) {
        this.seen = DraftFields.of(seen);
        this.mine = DraftFields.of(mine);
        this.stored = DraftFields.of(stored);
        Map<String, @Nullable Object> values = new HashMap<>();
        Set<String> paths = new LinkedHashSet<>(this.stored.values().keySet());
        paths.addAll(this.mine.values().keySet());
        List<NominationDraft.Line> lines = lines();
        List<UUID> kept = lines.stream().map(NominationDraft.Line::id).toList();
        for (String path : paths) {
            UUID line = DraftFields.lineOf(path);
            if (line == null || kept.contains(line)) {
                values.put(path, value(path, line));
            }
        }
        merged = this.stored.with(lines, values::get);
    }

    /** What is to be stored. */
    NominationDraft merged() {
        return merged;
    }

    List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    private List<NominationDraft.Line> lines() {
        List<NominationDraft.Line> lines = new ArrayList<>();
        for (NominationDraft.Line line : stored.draft().lines()) {
            boolean takenOffByMe = seen.has(line.id()) && !mine.has(line.id());
            if (!takenOffByMe || !stored.sameLine(line.id(), seen)) {
                lines.add(line);
            }
        }
        for (NominationDraft.Line line : mine.draft().lines()) {
            boolean takenOffByOther = seen.has(line.id()) && !stored.has(line.id());
            if (!stored.has(line.id()) && (!takenOffByOther || !mine.sameLine(line.id(), seen))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private @Nullable Object value(String path, @Nullable UUID line) {
        if (line != null && !stored.has(line)) {
            return mine.value(path);
        }
        Object theirs = stored.value(path);
        Object own = mine.value(path);
        if (line != null && !mine.has(line)) {
            return theirs;
        }
        FieldMerge.Field field = FieldMerge.Field.of(seen.value(path), own, theirs);
        if (field.clashes()) {
            clashes.add(Clash.of(path, own, theirs));
        }
        return field.value();
    }

    /**
     * What a screen that stays as it is has seen after the save: a field is seen when it says what is stored; what others
     * changed is still unseen, and so can still clash.
     */
    static NominationDraft seenAfter(NominationDraft seen, NominationDraft mine, NominationDraft now) {
        DraftFields before = DraftFields.of(seen);
        DraftFields shown = DraftFields.of(mine);
        DraftFields after = DraftFields.of(now);
        List<NominationDraft.Line> lines = new ArrayList<>();
        seen.lines().stream()
                .filter(line -> shown.has(line.id()) || after.has(line.id()))
                .forEach(lines::add);
        now.lines().stream()
                .filter(line -> !before.has(line.id()) && shown.has(line.id()))
                .forEach(lines::add);
        return after.with(lines, path -> {
            UUID line = DraftFields.lineOf(path);
            boolean unknownBefore = line != null && !before.has(line);
            boolean onBoth = line == null || after.has(line) && shown.has(line);
            if (unknownBefore) {
                return after.value(path);
            }
            return onBoth
                    ? FieldMerge.seenAfter(before.value(path), shown.value(path), after.value(path))
                    : before.value(path);
        });
    }

    /** Fields in which the two differ; a nominee only one of them has counts with all of them. */
    static Set<String> differences(NominationDraft one, NominationDraft other) {
        DraftFields left = DraftFields.of(one);
        DraftFields right = DraftFields.of(other);
        Set<String> paths = new LinkedHashSet<>(left.values().keySet());
        paths.addAll(right.values().keySet());
        paths.removeIf(path -> {
            UUID line = DraftFields.lineOf(path);
            boolean both = line == null || left.has(line) == right.has(line);
            return both && RecordFields.same(left.value(path), right.value(path));
        });
        return paths;
    }
}
