package vn.thidua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.thidua.shared.Clocks;

/** A clock that tests move; the engine's own clock moves with it. */
public class MovableClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    /** Jumps to the instant and runs on from there. */
    public void set(Instant instant) {
        offset = Duration.between(Instant.now(), instant);
        ClockUtil.offset(offset.toMillis());
    }

    /** Jumps to a time of day in the product's zone. */
    public void set(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(Clocks.ZONE).toInstant());
    }

    public void advance(Duration by) {
        set(instant().plus(by));
    }

    /** Back to the real time. */
    public void reset() {
        offset = Duration.ZERO;
        ClockUtil.reset();
    }

    /** Now, as the engine counts it. */
    public Date date() {
        return Date.from(instant());
    }

    @Override
    public ZoneId getZone() {
        return Clocks.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(Clocks.ZONE) ? this : Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }
}
