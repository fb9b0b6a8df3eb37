package vn.thidua.nomination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.document.Received;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * Fills the sample run with invented nominations of real villages, by the same steps that people take. Does nothing
 * once any nomination exists.
 */
@Component
@Order(SampleNominations.ORDER)
@ConditionalOnProperty(name = "thidua.sample", havingValue = "true")
class SampleNominations implements ApplicationRunner {

    /** After the sample accounts. */
    static final int ORDER = 200;

    private static final String VILLAGE_EVIDENCE = "bien-ban-hop-thon-mau.png";
    private static final String COLLECTIVE_EVIDENCE = "bien-ban-binh-xet-mau.png";

    private final Nominations nominations;
    private final DraftService drafts;
    private final EvidenceService evidence;
    private final NominationService service;
    private final RoleHolders people;
    private final CurrentActor current;
    private final Clock clock;
    private final boolean wanted;
    private final Resource file;
    private final Resource minutes;
    private final Resource collective;

    SampleNominations(
            Nominations nominations,
            DraftService drafts,
            EvidenceService evidence,
            NominationService service,
            RoleHolders people,
            CurrentActor current,
            Clock clock,
            @Value("${thidua.sample.nominations:true}") boolean wanted,
            @Value("classpath:sample/nominations.json") Resource file,
            @Value("classpath:sample/meeting-minutes.png") Resource minutes,
            @Value("classpath:sample/collective-minutes.png") Resource collective) {
        this.nominations = nominations;
        this.drafts = drafts;
        this.evidence = evidence;
        this.service = service;
        this.people = people;
        this.current = current;
        this.clock = clock;
        this.wanted = wanted;
        this.file = file;
        this.minutes = minutes;
        this.collective = collective;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (wanted && nominations.countAll() == 0) {
            try (InputStream json = file.getInputStream()) {
                List<Sample> samples = new JsonMapper().readValue(json, new TypeReference<>() {});
                byte[] village = minutes.getContentAsByteArray();
                byte[] others = collective.getContentAsByteArray();
                for (Sample sample : samples) {
                    load(sample, village, others);
                }
            }
        }
    }

    private void load(Sample sample, byte[] village, byte[] others) {
        UnitCode unit = new UnitCode(sample.unit());
        AccountId head = holder(Role.VILLAGE_HEAD, unit);
        AccountId nominator = head == null ? holder(Role.ORG_NOMINATOR, unit) : head;
        AccountId front = holder(Role.VILLAGE_FRONT, unit);
        if (nominator == null || (head != null && front == null)) {
            return;
        }
        NominationDraft draft = sample.draft(unit);
        current.as(nominator, () -> {
            drafts.save(CommandKey.fresh(), draft);
            if (head == null) {
                attach(draft.id(), COLLECTIVE_EVIDENCE, others);
            } else {
                attach(draft.id(), VILLAGE_EVIDENCE, village);
            }
            return sample.until() == Until.DRAFT || submit(draft.id());
        });
        if (sample.until() == Until.CONFIRMED && front != null) {
            current.as(front, () -> {
                service.confirmByFront(CommandKey.fresh(), draft.id(), "");
                return true;
            });
        }
    }

    private void attach(UUID id, String name, byte[] content) {
        try (Received received = evidence.receive(name, new ByteArrayInputStream(content))) {
            evidence.keep(CommandKey.fresh(), id, received);
        }
    }

    private boolean submit(UUID id) {
        Submission submission = drafts.submit(CommandKey.fresh(), id, Declaration.FULL);
        if (!submission.accepted()) {
            throw new IllegalStateException("Sample nomination lacks " + submission.missing());
        }
        return true;
    }

    private @Nullable AccountId holder(Role role, UnitCode unit) {
        return people.holders(role, unit, LocalDate.now(clock)).stream()
                .map(RoleHolders.Holder::account)
                .findFirst()
                .orElse(null);
    }

    /** How far a sample nomination is brought. */
    private enum Until {
        DRAFT,
        SUBMITTED,
        CONFIRMED
    }

    private record Sample(
            String unit,
            @Nullable String movement,
            CommendationType type,
            String summary,
            NominationDraft.Meeting meeting,
            Until until,
            List<SampleLine> lines) {

        NominationDraft draft(UnitCode code) {
            return new NominationDraft(
                    UUID.randomUUID(),
                    -1,
                    code,
                    movement,
                    type,
                    summary,
                    meeting,
                    lines.stream().map(SampleLine::line).toList());
        }
    }

    private record SampleLine(
            SubjectKind kind,
            String form,
            String name,
            @Nullable Integer birthYear,
            @Nullable Sex sex,
            @Nullable String address,
            @Nullable PositionClass positionClass,
            String achievement,
            List<NominationDraft.Figure> figures,
            Integer votesFor,
            Integer votesAgainst,
            @Nullable LineParticulars particulars) {

        NominationDraft.Line line() {
            return new NominationDraft.Line(
                    UUID.randomUUID(),
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
                    particulars == null ? LineParticulars.NONE : particulars);
        }
    }
}
