package vn.thidua.decision;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.AsideTexts;
import vn.thidua.shared.Autosave;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Drafts;
import vn.thidua.shared.FieldMerge;
import vn.thidua.shared.RecordFields;
import vn.thidua.shared.RoleHolders;

/**
 * Writing what completes a line while somebody else may be writing it, too: nobody overwrites what they have not seen, and
 * nobody loses what they typed. Whoever is not asked is told that the request does not exist.
 *
 * @see "ADR 0025"
 */
@Service
@Transactional
public class SupplementWritingService {

    private static final Set<Class<?>> PARTS = Set.of(LineSubstance.class);

    private final Supplements supplements;
    private final SupplementAccess access;
    private final SupplementDesk desk;
    private final SupplementReading reading;
    private final Substances substances;
    private final Drafts drafts;
    private final JsonMapper json;
    private final RoleHolders people;
    private final Clock clock;

    SupplementWritingService(
            Supplements supplements,
            SupplementAccess access,
            SupplementDesk desk,
            SupplementReading reading,
            Substances substances,
            Drafts drafts,
            JsonMapper json,
            RoleHolders people,
            Clock clock) {
        this.supplements = supplements;
        this.access = access;
        this.desk = desk;
        this.reading = reading;
        this.substances = substances;
        this.drafts = drafts;
        this.json = json;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Keeps what was typed, complete or not. Not on the audit trail before it is sent. Repeating it does nothing new.
     *
     * @param seen what the screen was drawn from, or {@link SupplementKept#seen} of the save before
     * @param typed what the screen says now
     */
    @Autosave
    @PreAuthorize(PaperRoles.ANSWERERS)
    public SupplementKept keep(AppraisalId id, SupplementDraft seen, SupplementDraft typed) {
        Supplement supplement = access.lock(id);
        SupplementDraft stored = draft(supplement);
        String by = other(supplement);
        if (!desk.hasTurn(supplement)) {
            return tooLate(supplement, seen, typed, by);
        }
        FieldMerge merge = new FieldMerge(fields(seen), fields(typed), fields(stored));
        boolean written =
                !FieldMerge.differences(fields(stored), merge.merged()).isEmpty();
        if (written) {
            store(
                    supplement,
                    RecordFields.with(
                            stored, PARTS, (path, before) -> merge.merged().get(path)));
        }
        List<Clash> clashes = merge.clashes().stream()
                .map(path -> clash(path, fields(typed).get(path), fields(stored).get(path)))
                .toList();
        add(supplement, clashes);
        return kept(supplement, seen, typed, clashes, by, written, true);
    }

    private void store(Supplement supplement, SupplementDraft content) {
        supplement.write(substances.keep(content.content()), content.answer(), clock.instant(), desk.account());
        supplements.saveAndFlush(supplement);
    }

    /** It was sent, given back or ran out meanwhile: what is new on this screen cannot go in, and is not lost. */
    private SupplementKept tooLate(
            Supplement supplement, SupplementDraft seen, SupplementDraft typed, @Nullable String by) {
        Map<String, @Nullable Object> mine = fields(typed);
        Map<String, @Nullable Object> theirs = fields(draft(supplement));
        List<Clash> late = FieldMerge.differences(fields(seen), mine).stream()
                .filter(path -> !RecordFields.same(mine.get(path), null))
                .filter(path -> !RecordFields.same(mine.get(path), theirs.get(path)))
                .map(path -> clash(path, mine.get(path), theirs.get(path)))
                .toList();
        add(supplement, late);
        return kept(supplement, seen, typed, late, by, false, false);
    }

    private SupplementKept kept(
            Supplement supplement,
            SupplementDraft seen,
            SupplementDraft typed,
            List<Clash> clashes,
            @Nullable String by,
            boolean written,
            boolean open) {
        SupplementDetails now = reading.details(supplement);
        Map<String, @Nullable Object> before = fields(seen);
        Map<String, @Nullable Object> after = fields(draft(supplement));
        List<String> own = clashes.stream().map(Clash::path).toList();
        boolean others = FieldMerge.differences(fields(typed), after).stream().anyMatch(path -> !own.contains(path));
        return new SupplementKept(
                clock.instant(),
                supplement.version(),
                RecordFields.with(
                        typed, PARTS, (path, mine) -> FieldMerge.seenAfter(before.get(path), mine, after.get(path))),
                clashes,
                others,
                by,
                written,
                open,
                now.changes(),
                now.needsVote());
    }

    /** What one wrote that did not get in; seen by oneself only. */
    @PreAuthorize(PaperRoles.ANSWERERS)
    @Transactional(readOnly = true)
    public List<Clash> setAside(AppraisalId id) {
        Supplement supplement = access.find(id);
        Map<String, @Nullable Object> stored = fields(draft(supplement));
        AsideTexts texts = texts(supplement);
        return texts.texts().entrySet().stream()
                .map(text -> clash(
                        text.getKey(),
                        texts.value(RecordFields.typeOf(SupplementDraft.class, text.getKey()), text.getValue()),
                        stored.get(text.getKey())))
                .filter(clash -> !RecordFields.same(clash.mine(), clash.stored()))
                .toList();
    }

    /**
     * Puts one's own text into its field, in place of the stored one that was shown beside it.
     *
     * @return {@code false} when the field says something else by now: nothing is changed, and the two are to be shown
     *     anew
     * @throws DecisionException when it is somebody else's turn
     */
    @PreAuthorize(PaperRoles.ANSWERERS)
    public boolean useMine(CommandKey key, AppraisalId id, Clash shown) {
        Supplement supplement = access.lockInTurn(id);
        SupplementDraft stored = draft(supplement);
        if (!fields(stored).containsKey(shown.path())
                || !RecordFields.same(fields(stored).get(shown.path()), shown.stored())) {
            return false;
        }
        store(
                supplement,
                RecordFields.with(stored, PARTS, (path, before) -> path.equals(shown.path()) ? shown.mine() : before));
        texts(supplement).drop(shown.path());
        return true;
    }

    /** The stored text is to stay; one's own is thrown away. */
    @PreAuthorize(PaperRoles.ANSWERERS)
    public void dropMine(CommandKey key, AppraisalId id, Clash shown) {
        texts(access.lock(id)).drop(shown.path());
    }

    private void add(Supplement supplement, List<Clash> clashes) {
        Map<String, @Nullable Object> mine = new LinkedHashMap<>();
        clashes.forEach(clash -> mine.put(clash.path(), clash.mine()));
        texts(supplement).add(mine);
    }

    /** Under the name of the nomination, so that it goes with everything else when that must not be here. */
    private AsideTexts texts(Supplement supplement) {
        String place = "nomination/" + desk.line(supplement).nomination() + "/supplement/" + supplement.id();
        return new AsideTexts(drafts.at(place), json);
    }

    private SupplementDraft draft(Supplement supplement) {
        return new SupplementDraft(substances.kept(supplement.draftContent()), supplement.draftAnswer());
    }

    private static Map<String, @Nullable Object> fields(SupplementDraft draft) {
        return RecordFields.of(draft, PARTS);
    }

    private static Clash clash(String path, @Nullable Object mine, @Nullable Object stored) {
        return new Clash(path, null, path.substring(path.lastIndexOf('.') + 1), mine, stored);
    }

    private @Nullable String other(Supplement supplement) {
        AccountId last = supplement.savedBy();
        return last == null || last.equals(desk.account()) ? null : people.nameOf(last);
    }
}
