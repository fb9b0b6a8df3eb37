package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RequiredPaper;
import vn.thidua.award.RequiredPapers;
import vn.thidua.award.RuleSets;
import vn.thidua.document.AttachmentId;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.Texts;

/**
 * The papers of a nomination (Luật 06/2022/QH15, Điều 84, Điều 85): which it needs, by the rule set it is pinned to, what
 * answers each, and what the officer found of each at the check.
 */
@Component
class NominationPapers {

    /** Of a row of the check's form. */
    static final String MARK = "mark";

    static final String NOTE = "note";

    private final RequiredPapers required;
    private final RuleSets ruleSets;
    private final PaperTables tables;
    private final Texts texts;
    private final Clock clock;

    NominationPapers(RequiredPapers required, RuleSets ruleSets, PaperTables tables, Texts texts, Clock clock) {
        this.required = required;
        this.ruleSets = ruleSets;
        this.tables = tables;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the nominator hands in, for all forms asked for. Empty while none is chosen. */
    List<RequiredPaper> required(Nomination nomination) {
        return required(
                nomination,
                nomination.lines().stream()
                        .map(LineContent::form)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private List<RequiredPaper> required(Nomination nomination, Set<String> forms) {
        if (forms.isEmpty()) {
            return List.of();
        }
        Instant first = nomination.firstSubmittedAt();
        LocalDate today = LocalDate.now(clock);
        String rules = nomination.ruleSet() == null
                ? ruleSets.forSubmission(nomination.begunOn(clock.getZone()), today)
                : nomination.rules();
        LocalDate day = first == null ? today : LocalDate.ofInstant(first, clock.getZone());
        return required.of(rules, forms, nomination.manner().simple(), nomination.type(), day).stream()
                .filter(RequiredPaper::handedIn)
                .toList();
    }

    /** Each paper with the files that answer it and what was last found. */
    List<PaperOnFile> of(Nomination nomination) {
        return onFile(nomination, required(nomination));
    }

    /** The same for the forms that the reader may know of. */
    List<PaperOnFile> of(Sight sight) {
        return onFile(sight.nomination(), required(sight.nomination(), sight.forms()));
    }

    private List<PaperOnFile> onFile(Nomination nomination, List<RequiredPaper> required) {
        Map<AttachmentId, Set<String>> files = tables.papersOf(nomination.id());
        Map<String, PaperTables.Found> found = tables.latest(nomination.id());
        return required.stream()
                .map(paper -> onFile(paper, files, found.get(paper.code())))
                .toList();
    }

    private static PaperOnFile onFile(
            RequiredPaper paper, Map<AttachmentId, Set<String>> files, PaperTables.@Nullable Found found) {
        return new PaperOnFile(
                paper.code(),
                paper.name(),
                paper.mandatory(),
                paper.answeredBy(),
                files.entrySet().stream()
                        .filter(file -> file.getValue().contains(paper.code()))
                        .map(Map.Entry::getKey)
                        .toList(),
                found == null ? null : found.mark(),
                found == null ? null : found.note(),
                paper.article(),
                paper.confidence().unverified());
    }

    /** The papers as the officer marked them; an unmarked one that need not be handed in is not among them. */
    List<PaperTables.Found> found(Nomination nomination, Map<String, Map<String, Object>> rows) {
        List<PaperTables.Found> found = new ArrayList<>();
        for (RequiredPaper paper : required(nomination)) {
            Map<String, Object> row = rows.getOrDefault(paper.code(), Map.of());
            Object mark = row.get(MARK);
            if (mark != null) {
                found.add(new PaperTables.Found(
                        paper.code(),
                        paper.name(),
                        paper.mandatory(),
                        PaperMark.valueOf(mark.toString()),
                        note(row.get(NOTE)),
                        paper.article()));
            }
        }
        return found;
    }

    private static @Nullable String note(@Nullable Object typed) {
        return typed == null || typed.toString().isBlank() ? null : SearchKey.composed(typed.toString());
    }

    /** The mandatory papers that were not found present, by name. */
    List<String> lacking(Nomination nomination, List<PaperTables.Found> found) {
        Set<String> there = found.stream()
                .filter(one -> one.mark() == PaperMark.PRESENT)
                .map(PaperTables.Found::paper)
                .collect(Collectors.toSet());
        return required(nomination).stream()
                .filter(paper -> paper.mandatory() && !there.contains(paper.code()))
                .map(RequiredPaper::name)
                .toList();
    }

    /** What the nominator is asked to complete: each paper missing or wrong on a line of its own, then what was typed. */
    String letter(List<PaperTables.Found> found, String typed) {
        List<String> lines = new ArrayList<>();
        found.stream().filter(PaperTables.Found::lacking).forEach(one -> {
            String line = texts.text("nomination.papers.letter." + one.mark(), one.name());
            lines.add(one.note() == null ? line : texts.text("nomination.papers.letter.note", line, one.note()));
        });
        if (!typed.isBlank()) {
            lines.add(typed.strip());
        }
        return String.join("\n", lines);
    }

    void keep(Nomination nomination, List<PaperTables.Found> found, @Nullable AccountId by, Instant at) {
        if (!found.isEmpty()) {
            tables.insert(nomination.id(), nomination.rules(), found, by, at);
        }
    }

    Map<AttachmentId, Set<String>> papersOf(UUID nomination) {
        return tables.papersOf(nomination);
    }

    /** @param papers codes; those that the nomination does not ask for are left out */
    void mark(Nomination nomination, AttachmentId file, Set<String> papers) {
        Set<String> known = required(nomination).stream()
                .filter(paper -> paper.answeredBy() == RequiredPaper.AnsweredBy.FILE)
                .map(RequiredPaper::code)
                .collect(Collectors.toSet());
        known.retainAll(papers);
        tables.mark(nomination.id(), file, known);
    }

    void forget(AttachmentId file) {
        tables.forget(file);
    }

    void empty(UUID nomination) {
        tables.empty(nomination);
    }
}
