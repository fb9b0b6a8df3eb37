package vn.thidua.nomination;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that a nomination came to its end, for those who tell the nominator. */
@Component
class Closing {

    private final ApplicationEventPublisher events;

    Closing(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(Nomination nomination) {
        events.publishEvent(new NominationClosed(nomination.id(), nomination.nominator(), nomination.stage()));
    }
}
