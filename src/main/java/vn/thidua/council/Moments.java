package vn.thidua.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/** Days and times as the office writes them. */
@Component
class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Clock clock;

    Moments(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String day(Instant moment) {
        return DAY.format(moment.atZone(clock.getZone()));
    }

    String full(Instant moment) {
        return texts.text("council.moment", HOUR.format(moment.atZone(clock.getZone())), day(moment));
    }
}
