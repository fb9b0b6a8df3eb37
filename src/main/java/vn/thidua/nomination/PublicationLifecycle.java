package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;

/** What the process of a publication does; nothing of it is reached while the rule says that nothing is published. */
@Service
@Transactional
public class PublicationLifecycle {

    private static final String CULTURE_FAMILY = "T-GDVH";
    private static final String CULTURE_VILLAGE = "T-THONVH";

    private final Nominations nominations;
    private final PinnedRules rules;
    private final WorkingCalendar calendar;
    private final Trail trail;
    private final Clock clock;

    PublicationLifecycle(
            Nominations nominations, PinnedRules rules, WorkingCalendar calendar, Trail trail, Clock clock) {
        this.nominations = nominations;
        this.rules = rules;
        this.calendar = calendar;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who posts the list. */
    public RoleAt poster(UUID id) {
        return new RoleAt(Role.INTAKE_OFFICER, read(id).commune());
    }

    /**
     * The end of the last day of the publication: plain days for Gia đình văn hóa and Thôn văn hóa (Nghị định
     * 86/2023/NĐ-CP), working days for the commune's own lists. The day of posting counts as the first.
     */
    public Instant periodEnd(UUID id) {
        Nomination nomination = read(id);
        LocalDate first = LocalDate.now(clock);
        LocalDate last = switch (nomination.lines().getFirst().formAsked()) {
            case CULTURE_FAMILY -> first.plusDays(days(nomination, "publish_gdvh") - 1L);
            case CULTURE_VILLAGE -> first.plusDays(days(nomination, "publish_thonvh") - 1L);
            default -> calendar.addWorkingDays(first.minusDays(1), days(nomination, "publish_commune_list"));
        };
        return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** The list was posted, proven, and what people said of it was answered. */
    public void recordPublication(UUID id) {
        trail.nomination("published", read(id), null);
    }

    private int days(Nomination nomination, String key) {
        return rules.value(nomination, key, null).number();
    }

    private Nomination read(UUID id) {
        return nominations.byId(id).orElseThrow(BusinessException::notFound);
    }
}
