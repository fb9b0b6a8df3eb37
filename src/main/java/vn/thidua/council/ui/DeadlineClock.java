package vn.thidua.council.ui;

import com.vaadin.flow.component.AttachEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Figure;
import vn.thidua.shared.ui.Tone;

/** How long ballots are still taken; runs down in the browser, whose own clock does not matter. */
class DeadlineClock extends Figure {

    private static final String RUN = """
            const number = this.querySelector('.figure-number');
            const end = performance.now() + $0;
            const two = n => String(n).padStart(2, '0');
            const show = () => {
                const left = Math.max(0, Math.round((end - performance.now()) / 1000));
                number.textContent =
                    two(Math.floor(left / 3600)) + ':' + two(Math.floor(left / 60) % 60) + ':' + two(left % 60);
                if (left > 0 && this.isConnected) setTimeout(show, 1000);
            };
            show();
            """;

    private final transient Instant deadline;
    private final transient Clock clock;

    DeadlineClock(Instant deadline, boolean expected, Clock clock) {
        super(
                written(left(deadline, clock)),
                new Figure("", "", Tone.INFO)
                        .getTranslation("council.session.untilDeadline", DueText.moment(deadline, expected)),
                Tone.INFO);
        this.deadline = deadline;
        this.clock = clock;
        setId("ballot-clock");
        getElement().setAttribute("role", "timer");
    }

    private static Duration left(Instant deadline, Clock clock) {
        Duration left = Duration.between(clock.instant(), deadline);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static String written(Duration left) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs(RUN, (double) left(deadline, clock).toMillis());
    }
}
