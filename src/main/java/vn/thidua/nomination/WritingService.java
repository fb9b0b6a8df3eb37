package vn.thidua.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Autosave;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.RecordFields;
import vn.thidua.shared.RoleHolders;
import vn.thidua.workflow.WorkItems;

/**
 * Writing a nomination while somebody else may be writing it, too: nobody overwrites what they have not seen, and nobody
 * loses what they typed.
 *
 * @see "ADR 0025"
 */
@Service
@Transactional
public class WritingService {

    /** Fields by which the work list names a nomination. */
    private static final Set<String> NAMING = Set.of("summary", "name", "form");

    private final Nominations nominations;
    private final Visible visible;
    private final Nominators nominators;
    private final SetAside setAside;
    private final WorkItems workItems;
    private final Units units;
    private final RoleHolders people;
    private final Clock clock;

    WritingService(
            Nominations nominations,
            Visible visible,
            Nominators nominators,
            SetAside setAside,
            WorkItems workItems,
            Units units,
            RoleHolders people,
            Clock clock) {
        this.nominations = nominations;
        this.visible = visible;
        this.nominators = nominators;
        this.setAside = setAside;
        this.workItems = workItems;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Keeps what was typed, complete or not; makes the draft at its first save. Not on the audit trail: a draft is the
     * writer's own paper until it is submitted. Repeating it does nothing new.
     *
     * @param seen what the screen was drawn from, or {@link DraftKept#seen} of the save before
     * @param typed what the screen says now
     * @throws NominationException when the draft was thrown away meanwhile: it does not come back by itself
     */
    @Autosave
    @PreAuthorize(NominatorRoles.WRITERS)
    public DraftKept keep(NominationDraft seen, NominationDraft typed) {
        if (!nominations.existsById(typed.id())) {
            if (seen.version() >= 0) {
                throw NominationException.draftGone();
            }
            return begin(typed);
        }
        Nomination nomination = visible.lock(typed.id());
        visible.requireNominator(nomination);
        NominationDraft stored = nomination.draft();
        String by = other(nomination);
        if (nomination.stage() == NominationStage.STOPPED) {
            return kept(seen, typed, stored, List.of(), by, false, false);
        }
        if (!nomination.stage().isEditable()) {
            return tooLate(seen, typed, stored, by);
        }
        DraftMerge merge = new DraftMerge(seen, typed, stored);
        Set<String> changed = DraftMerge.differences(stored, merge.merged());
        if (!changed.isEmpty()) {
            store(nomination, merge.merged(), changed);
        }
        setAside.add(nomination.id(), merge.clashes());
        return kept(seen, typed, nomination.draft(), merge.clashes(), by, !changed.isEmpty(), true);
    }

    private DraftKept begin(NominationDraft typed) {
        Nomination nomination = new Nomination(
                typed.id(),
                nominators.roleFor(units.unit(typed.unit())),
                units.communeOf(typed.unit()).code(),
                visible.me(),
                clock.instant());
        store(nomination, typed, Set.of());
        NominationDraft now = nomination.draft();
        return kept(now, typed, now, List.of(), null, true, true);
    }

    private void store(Nomination nomination, NominationDraft content, Set<String> changed) {
        nomination.rewrite(content, clock.instant());
        nomination.savedBy(visible.me());
        nominations.saveAndFlush(nomination);
        boolean named = changed.stream().map(DraftFields::nameOf).anyMatch(NAMING::contains);
        if (named && nomination.stage() == NominationStage.SUPPLEMENT) {
            workItems.changed(Trail.subject(nomination.id()));
        }
    }

    /** Somebody submitted it meanwhile: what is new on this screen cannot go in, and is not lost. */
    private DraftKept tooLate(
            NominationDraft seen, NominationDraft typed, NominationDraft stored, @Nullable String by) {
        DraftFields mine = DraftFields.of(typed);
        DraftFields theirs = DraftFields.of(stored);
        List<Clash> late = DraftMerge.differences(seen, typed).stream()
                .filter(path -> !RecordFields.same(mine.value(path), null))
                .filter(path -> !RecordFields.same(mine.value(path), theirs.value(path)))
                .map(path -> Clash.of(path, mine.value(path), theirs.value(path)))
                .toList();
        setAside.add(stored.id(), late);
        return kept(seen, typed, stored, late, by, false, false);
    }

    private DraftKept kept(
            NominationDraft seen,
            NominationDraft typed,
            NominationDraft now,
            List<Clash> clashes,
            @Nullable String by,
            boolean written,
            boolean open) {
        List<String> own = clashes.stream().map(Clash::path).toList();
        boolean others = DraftMerge.differences(typed, now).stream().anyMatch(path -> !own.contains(path));
        return new DraftKept(
                clock.instant(), now, DraftMerge.seenAfter(seen, typed, now), clashes, others, by, written, open);
    }

    /** The name of whoever saved last, when that was not the person acting. */
    private @Nullable String other(Nomination nomination) {
        AccountId last = nomination.savedBy();
        return last == null || last.equals(visible.me()) ? null : people.nameOf(last);
    }

    /** What one wrote into a nomination that did not get in; seen by oneself only. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Clash> setAside(UUID id) {
        return setAside.of(visible.read(id).draft());
    }

    /**
     * Puts one's own text into its field, in place of the stored one that was shown beside it.
     *
     * @return {@code false} when the field says something else by now, or its nominee was taken off: nothing is changed,
     *     and the two are to be shown anew
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public boolean useMine(CommandKey key, UUID id, Clash shown) {
        Nomination nomination = visible.lock(id);
        visible.requireNominator(nomination);
        if (!nomination.stage().isEditable()) {
            throw NominationException.notEditable(String.valueOf(nomination.reference()));
        }
        DraftFields stored = DraftFields.of(nomination.draft());
        boolean there = stored.values().containsKey(shown.path());
        if (!there || !RecordFields.same(stored.value(shown.path()), shown.stored())) {
            return false;
        }
        store(nomination, stored.with(shown.path(), shown.mine()), Set.of(shown.path()));
        setAside.drop(id, shown.path());
        return true;
    }

    /** The stored text is to stay; one's own is thrown away. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void dropMine(CommandKey key, UUID id, Clash shown) {
        Nomination nomination = visible.read(id);
        visible.requireNominator(nomination);
        setAside.drop(id, shown.path());
    }
}
