package vn.thidua.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import samples.room.OwnClock;
import samples.room.OwnTime;
import samples.room.OwnTimeByReference;
import samples.room.OwnTimestamp;

/** Every class takes time from the one Clock, in Asia/Ho_Chi_Minh, so that tests can move it. */
final class ClockGuards {

    private ClockGuards() {}

    static List<Guard> all() {
        return List.of(
                Guard.of(
                        "no time but the Clock's",
                        noClasses().should().accessTargetWhere(timeOfTheMachine()),
                        OwnTime.class,
                        OwnTimeByReference.class),
                Guard.of(
                        "the Clock is made in one configuration",
                        noClasses()
                                .that()
                                .areNotAnnotatedWith(Configuration.class)
                                .should()
                                .accessTargetWhere(DescribedPredicate.describe(
                                        "makes a system clock",
                                        access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                                                && access.getTarget().getName().startsWith("system"))),
                        OwnClock.class),
                Guard.of(
                        "Hibernate stamps no times",
                        noClasses()
                                .should()
                                .dependOnClassesThat(DescribedPredicate.describe(
                                        "stamp times",
                                        type -> Set.of("CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp")
                                                        .contains(type.getSimpleName())
                                                && type.getPackageName().startsWith("org.hibernate"))),
                        OwnTimestamp.class));
    }

    private static DescribedPredicate<JavaAccess<?>> timeOfTheMachine() {
        return DescribedPredicate.describe("reads the machine's time", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
                return false;
            }
            String owner = target.getOwner().getName();
            boolean withClock =
                    target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (target.getName()) {
                case "now" -> owner.startsWith("java.time.") && !withClock;
                case "currentTimeMillis" -> owner.equals(System.class.getName());
                case "getInstance" -> owner.equals(Calendar.class.getName());
                case "<init>" ->
                    owner.equals(Date.class.getName())
                            && target.getRawParameterTypes().isEmpty();
                default -> false;
            };
        });
    }
}
