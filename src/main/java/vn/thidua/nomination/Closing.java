package vn.thidua.nomination;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that a nomination came to its end, for those who tell the nominator. */
@Component
class Closing {

    private final ApplicationEventPublisher events;
    private final CommuneLimit limit;

    Closing(ApplicationEventPublisher events, CommuneLimit limit) {
        this.events = events;
        this.limit = limit;
    }

    void tell(Nomination nomination) {
        limit.stop(nomination, nomination.stage().name());
        events.publishEvent(new NominationClosed(nomination.id(), nomination.nominator(), nomination.stage()));
    }
}
