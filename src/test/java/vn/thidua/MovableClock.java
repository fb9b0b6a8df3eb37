package vn.thidua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Clocks;

/** A clock that tests move; the engine's own clock moves with it. */
public class MovableClock extends Clock {

    private volatile Duration offset = Duration.ZERO;
    private volatile @Nullable Instant standing;

    /** Jumps to the instant and runs on from there. */
    public void set(Instant instant) {
        standing = null;
        offset = Duration.between(Instant.now(), instant);
        ClockUtil.offset(offset.toMillis());
    }

    /**
     * Jumps to the instant and stays there until it is moved again. For what must not be due yet: jobs that other tests
     * have left are done first, and may take longer than the time that is left.
     */
    public void stopAt(Instant instant) {
        offset = Duration.between(Instant.now(), instant);
        standing = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
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
        standing = null;
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
        Instant still = standing;
        if (zone.equals(Clocks.ZONE)) {
            return this;
        }
        return still == null ? Clock.offset(Clock.system(zone), offset) : Clock.fixed(still, zone);
    }

    @Override
    public Instant instant() {
        Instant still = standing;
        return still == null ? Instant.now().plus(offset) : still;
    }
}
