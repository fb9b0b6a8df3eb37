package vn.thidua.workflow.ui;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.Presence;

/**
 * The screens of this node that show who else is there. One beat touches them all and tells each of them what changed,
 * on this node and on others: two statements every few seconds, none while nobody has anything open.
 *
 * @see "ADR 0025"
 */
@Component
public class OpenScreens {

    private static final Logger LOG = LoggerFactory.getLogger(OpenScreens.class);

    private final Map<UUID, PeopleHere> screens = new ConcurrentHashMap<>();
    private final Presence presence;
    private final CurrentActor currentActor;
    private final Clock clock;

    OpenScreens(Presence presence, CurrentActor currentActor, Clock clock) {
        this.presence = presence;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Shows on a screen who else has the subject open; the caller has checked that it may be seen.
     *
     * @param writing whether the content is written on that screen
     */
    public PeopleHere people(SubjectRef subject, boolean writing) {
        Actor actor = currentActor.actor();
        AccountId account = actor.account();
        if (account == null) {
            throw BusinessException.forbidden();
        }
        Presence.Open screen = new Presence.Open(UUID.randomUUID(), subject, account, actor.name(), writing);
        return new PeopleHere(this, screen, clock.instant());
    }

    void entered(PeopleHere people) {
        screens.put(people.screen().screen(), people);
        asACourtesy(() -> {
            presence.enter(people.screen());
            tellAll(people.screen().subject());
        });
    }

    void left(PeopleHere people) {
        if (screens.remove(people.screen().screen()) != null) {
            asACourtesy(() -> {
                presence.leave(people.screen().screen());
                tellAll(people.screen().subject());
            });
        }
    }

    void wrote(PeopleHere people) {
        asACourtesy(() -> {
            presence.wrote(people.screen().screen());
            tellAll(people.screen().subject());
        });
    }

    @Scheduled(fixedDelayString = "PT4S")
    public void beat() {
        asACourtesy(this::touchAll);
    }

    /** Nobody's work may fail because it cannot be said who is there. */
    private static void asACourtesy(Runnable step) {
        try {
            step.run();
        } catch (DataAccessResourceFailureException unreachable) {
            LOG.info("Who is there could not be noted: {}", unreachable.getMessage());
        }
    }

    /** A browser that is gone stops being touched, long before its session ends. */
    private void touchAll() {
        Collection<PeopleHere> alive =
                screens.values().stream().filter(PeopleHere::isConnected).toList();
        Map<SubjectRef, List<Presence.Here>> here =
                presence.beat(alive.stream().map(PeopleHere::screen).toList());
        alive.forEach(people -> people.tell(here.getOrDefault(people.screen().subject(), List.of())));
    }

    private void tellAll(SubjectRef subject) {
        List<Presence.Here> here = presence.on(subject);
        screens.values().stream()
                .filter(people -> people.screen().subject().equals(subject))
                .forEach(people -> people.tell(here));
    }
}
