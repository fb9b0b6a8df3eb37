package vn.thidua.decision;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Texts;

/**
 * Puts what the head may not sign on a separate paper, signed KT.: their own award, that of somebody close, and what they
 * appraised, be it that they are proposed or not. The rest stays with the head.
 *
 * @see "ADR 0023"
 */
@Component
class OwnLines {

    private final Papers papers;
    private final PaperDesk desk;
    private final Interests interests;
    private final IncomingLines incoming;
    private final PaperProcess process;
    private final AwardLines awardLines;
    private final RoleHolders holders;
    private final Texts texts;
    private final AuditLog audit;
    private final Clock clock;

    OwnLines(
            Papers papers,
            PaperDesk desk,
            Interests interests,
            IncomingLines incoming,
            PaperProcess process,
            AwardLines awardLines,
            RoleHolders holders,
            Texts texts,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.interests = interests;
        this.incoming = incoming;
        this.process = process;
        this.awardLines = awardLines;
        this.holders = holders;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Separates, or leaves the whole paper to a deputy when nothing else would stand on it. */
    void separate(Paper whole) {
        Map<UUID, String> own = own(whole);
        if (!own.isEmpty() && own.size() == whole.lines().atStake().size()) {
            whole.leaveToDeputy();
            papers.save(whole);
            audit.record(AuditEvent.of("decision.leftToDeputy", whole.subject())
                    .because(own.values().iterator().next()));
        } else {
            move(whole, own);
        }
    }

    /** Separates also the last line: then nothing is left on the paper, which its caller drops. */
    void separateAll(Paper whole) {
        move(whole, own(whole));
    }

    private void move(Paper whole, Map<UUID, String> own) {
        if (own.isEmpty()) {
            return;
        }
        Paper separate = papers.save(Paper.forDeputy(whole, clock.instant()));
        own.forEach((line, why) -> whole.move(line, separate, why, clock.instant()));
        papers.save(whole);
        // A line is listed on one paper of a kind only: it leaves this one before it enters the other.
        papers.flush();
        for (UUID line : own.keySet()) {
            separate.add(line, clock.instant());
            awardLines.beingDecided(line, separate.subject(), separate.level());
        }
        papers.save(separate);
        audit.record(AuditEvent.of("decision.separated", separate.subject())
                .because(own.values().iterator().next())
                .with(Map.of("paper", whole.id().toString())));
        process.drafted(separate.id(), separate.kind(), separate.level(), separate.ruleSet());
    }

    /** Why a line is not the head's to sign, by line. A shared name alone is no reason yet. */
    private Map<UUID, String> own(Paper paper) {
        if (paper.deputyOnly()) {
            return Map.of();
        }
        List<AwardLine> lines = awardLines.lines(paper.lines().atStake());
        RoleAt head = desk.head(paper);
        Map<UUID, String> own = new LinkedHashMap<>();
        for (RoleHolders.Holder holder : holders.inOffice(head.role(), head.unit(), desk.today())) {
            Map<UUID, Interest> found = new HashMap<>(incoming.appraisedBy(lines, holder.account()));
            found.putAll(certain(interests.of(lines, holder.account())));
            for (AwardLine line : lines) {
                Interest interest = found.get(line.id());
                if (interest != null) {
                    own.put(line.id(), words(interest, holder.name()));
                }
            }
        }
        return own;
    }

    private static Map<UUID, Interest> certain(Map<UUID, Interest> found) {
        Map<UUID, Interest> certain = new HashMap<>(found);
        certain.values().removeIf(interest -> !interest.certain());
        return certain;
    }

    private String words(Interest interest, String head) {
        @Nullable String note = interest.note();
        return texts.text("decision.separated." + interest.kind(), head, Objects.requireNonNullElse(note, ""));
    }
}
