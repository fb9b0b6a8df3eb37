package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.AwardLine;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;

/** Turns papers into what a screen shows to the person who asks. */
@Component
class PaperReading {

    private final Papers papers;
    private final PaperDesk desk;
    private final PaperTexts paperTexts;
    private final PaperSight sight;
    private final PaperTitles titles;
    private final Interests interests;
    private final DeferralRule deferral;
    private final ShareDesk shares;
    private final PaperQuotaDesk quotas;
    private final HandOverChannels channels;
    private final HeldLines held;
    private final MendingRule mending;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    PaperReading(
            Papers papers,
            PaperDesk desk,
            PaperTexts paperTexts,
            PaperSight sight,
            PaperTitles titles,
            Interests interests,
            DeferralRule deferral,
            ShareDesk shares,
            PaperQuotaDesk quotas,
            HandOverChannels channels,
            HeldLines held,
            MendingRule mending,
            Units units,
            Texts texts,
            Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.paperTexts = paperTexts;
        this.sight = sight;
        this.titles = titles;
        this.interests = interests;
        this.deferral = deferral;
        this.shares = shares;
        this.quotas = quotas;
        this.channels = channels;
        this.held = held;
        this.mending = mending;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    List<PaperRow> rows(List<Paper> found) {
        return sight.seen(found).stream().map(this::row).toList();
    }

    private PaperRow row(PaperSight.Seen seen) {
        Paper paper = seen.paper();
        return new PaperRow(
                paper.id(),
                paper.kind(),
                paper.level(),
                paper.status(),
                titles.of(paper, seen.listed()),
                units.unit(paper.unit()).name(),
                seen.listed(),
                paper.number(),
                paper.createdAt(),
                !acts(paper).isEmpty());
    }

    /** @throws BusinessException as if it were not there, where every line of it is closed to the person */
    PaperDetails details(Paper paper) {
        PaperSight.Closed closed = sight.of(paper);
        PaperSight.Seen seen = new PaperSight.Seen(paper, closed);
        if (!seen.anything()) {
            throw BusinessException.notFound();
        }
        Signature signature = paper.signature();
        Set<PaperAct> acts = acts(paper);
        // Waits for nobody: left out of the rows, which say what does.
        offer(acts, PaperAct.REPORT_FAULT, desk.isOneOf(desk.officers(paper)) && mending.isOpen(paper));
        return new PaperDetails(
                paper.id(),
                paper.kind(),
                paper.level(),
                paper.status(),
                titles.of(paper, seen.listed()),
                units.unit(paper.unit()).name(),
                lines(paper, closed, acts.contains(PaperAct.SIGN) || leftToDeputy(paper)),
                closed.text() ? PaperText.WITHHELD : paperTexts.current(paper),
                acts,
                acts.contains(PaperAct.SIGN) ? desk.capacity(paper) : null,
                paper.preparedName(),
                paper.returnReason(),
                signature,
                paper.number(),
                acts.contains(PaperAct.NUMBER) ? lastNumber(paper) : null,
                signature == null ? null : LocalDate.ofInstant(signature.at(), clock.getZone()),
                paper.deputyOnly(),
                acts.contains(PaperAct.SIGN) && deferral.isOpen(paper),
                closed.text() ? PaperShare.WITHHELD : shares.read(paper),
                closed.text() ? PaperQuota.WITHHELD : quotas.read(paper),
                channels.of(paper),
                mending.of(paper));
    }

    private Set<PaperAct> acts(Paper paper) {
        Set<PaperAct> acts = EnumSet.noneOf(PaperAct.class);
        switch (paper.status()) {
            case DRAFT, RETURNED -> offer(acts, PaperAct.PREPARE, desk.isOneOf(desk.officers(paper)));
            case PREPARED -> {
                offer(acts, PaperAct.SIGN, desk.capacity(paper) != null);
                offer(acts, PaperAct.AGREE, paper.lines().listed().isEmpty() && acts.contains(PaperAct.SIGN));
            }
            case SIGNED -> offer(acts, PaperAct.NUMBER, desk.isOneOf(desk.clerks(paper)));
            case HANDED_OVER -> offer(acts, PaperAct.RECEIVE, desk.isOneOf(desk.receivers(paper.city())));
            case SENT -> offer(acts, PaperAct.ENTER_ANSWER, desk.isOneOf(desk.clerks(paper)));
            case NUMBERED ->
                offer(
                        acts,
                        PaperAct.HAND_OVER,
                        paper.kind() == PaperKind.SUBMISSION && desk.isOneOf(desk.clerks(paper)));
            case RECEIVED, CLOSED, DROPPED -> {}
        }
        return acts;
    }

    private static void offer(Set<PaperAct> acts, PaperAct act, boolean allowed) {
        if (allowed) {
            acts.add(act);
        }
    }

    /** The head reads why, too. */
    private boolean leftToDeputy(Paper paper) {
        return paper.deputyOnly() && paper.status() == PaperStatus.PREPARED && desk.isHead(paper);
    }

    /** First what is listed, as printed, then what was taken off; the city never sees the latter. */
    private List<PaperLineRow> lines(Paper paper, PaperSight.Closed closed, boolean signing) {
        List<AwardLine> listed = paperTexts.listed(paper).stream()
                .filter(line -> !closed.leftOut().contains(line.id()))
                .toList();
        Map<UUID, Interest> against =
                signing ? interests.of(paperTexts.lines(paper.lines().atStake()), desk.account()) : Map.of();
        Map<UUID, String> waiting = paper.status().open() ? held.on(paper) : Map.of();
        List<PaperLineRow> rows = new ArrayList<>();
        for (AwardLine line : listed) {
            PaperLineRow row = listed(line, rows.size() + 1, against.get(line.id()), waiting.get(line.id()));
            rows.add(closed.blanked().contains(line.id()) ? row.blanked() : row);
        }
        if (desk.reading().covers(paper.unit())) {
            rows.addAll(takenOff(paper, closed, against));
        }
        return rows;
    }

    private PaperLineRow listed(AwardLine line, int ordinal, @Nullable Interest against, @Nullable String waits) {
        return new PaperLineRow(
                line.id(),
                PaperLineStatus.LISTED,
                ordinal,
                line,
                null,
                null,
                refusal(line, against),
                against != null && !against.certain(),
                null,
                waits,
                false);
    }

    private @Nullable String refusal(AwardLine line, @Nullable Interest against) {
        if (against == null) {
            return null;
        }
        DecisionException refusal = against.refusal(line.name());
        return texts.text(refusal.key(), refusal.details().toArray());
    }

    private List<PaperLineRow> takenOff(Paper paper, PaperSight.Closed closed, Map<UUID, Interest> against) {
        Map<UUID, PaperLine> byLine = paper.lines().takenOff().stream()
                .filter(line -> !closed.hides(line))
                .collect(Collectors.toMap(PaperLine::line, Function.identity()));
        return paperTexts.lines(List.copyOf(byLine.keySet())).stream()
                .sorted(Comparator.comparing(AwardLine::name))
                .map(line -> takenOff(line, Objects.requireNonNull(byLine.get(line.id())), against.get(line.id())))
                .toList();
    }

    private PaperLineRow takenOff(AwardLine content, PaperLine line, @Nullable Interest against) {
        return new PaperLineRow(
                line.line(),
                line.status(),
                null,
                content,
                line.reason(),
                line.struckName(),
                refusal(content, against),
                against != null && !against.certain(),
                line.movedTo(),
                null,
                false);
    }

    private @Nullable Integer lastNumber(Paper paper) {
        return papers.lastNumber(
                        paper.unit().value(),
                        texts.text("decision.symbol." + paper.kind()),
                        desk.today().getYear(),
                        Scope.of(Set.of(paper.unit())))
                .orElse(null);
    }
}
