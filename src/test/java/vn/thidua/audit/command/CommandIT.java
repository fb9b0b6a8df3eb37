package vn.thidua.audit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.IntegrationTest;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

@IntegrationTest
class CommandIT {

    @Autowired
    private PlantedCommands commands;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    private final CommandKey key = CommandKey.fresh();
    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void planNothing() {
        commands.plan();
    }

    @Test
    void sameKeyAgain_isDoneOnceAndSaysWhenAndByWhom() {
        commands.run(key, subject);

        assertThatThrownBy(() -> commands.run(key, subject))
                .asInstanceOf(type(BusinessException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("shared.alreadyDone");
                    assertThat(refusal.details().get(0).toString()).matches("\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}");
                    assertThat(refusal.details().get(1)).isEqualTo("Hệ thống");
                });
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void sameKeyAtOnce_isDoneOnce() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(8);
        List<Callable<UUID>> clicks = IntStream.range(0, 8)
                .<Callable<UUID>>mapToObj(click -> () -> {
                    barrier.await();
                    return commands.run(key, subject);
                })
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<UUID>> done = pool.invokeAll(clicks);

            assertThat(done)
                    .filteredOn(click -> click.state() == Future.State.SUCCESS)
                    .hasSize(1);
            assertThat(done)
                    .filteredOn(click -> click.state() == Future.State.FAILED)
                    .allSatisfy(click -> assertThat(click.exceptionNow())
                            .asInstanceOf(type(BusinessException.class))
                            .extracting(BusinessException::key)
                            .isEqualTo("shared.alreadyDone"));
        }
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void lostRace_isTriedAgainInANewTransaction() {
        commands.plan(
                new OptimisticLockingFailureException("planted"), new OptimisticLockingFailureException("planted"));

        assertThat(commands.run(key, subject)).isEqualTo(subject);
        assertThat(commands.goes()).isEqualTo(3);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void raceLostEveryTime_endsInAWordToThePerson() {
        commands.plan(Stream.generate(() -> new OptimisticLockingFailureException("planted"))
                .limit(50)
                .toArray(RuntimeException[]::new));

        assertThatThrownBy(() -> commands.run(key, subject))
                .asInstanceOf(type(BusinessException.class))
                .extracting(BusinessException::key)
                .isEqualTo("audit.busy");
        assertThat(commands.goes()).isEqualTo(7);
        assertThat(entries()).isZero();
        assertThat(isClaimed(key)).isFalse();
    }

    @Test
    void refusedCommand_isNotTriedAgainAndLeavesItsKeyFree() {
        commands.plan(BusinessException.forbidden());

        assertThatThrownBy(() -> commands.run(key, subject)).isInstanceOf(BusinessException.class);
        assertThat(commands.goes()).isEqualTo(1);
        assertThat(isClaimed(key)).isFalse();

        commands.run(key, subject);

        assertThat(isClaimed(key)).isTrue();
    }

    @Test
    void personWithoutTheRole_claimsNothing() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("nobody", "", "ROLE_VILLAGE_HEAD"));
        try {
            assertThatThrownBy(() -> commands.forbidden(key)).isInstanceOf(AccessDeniedException.class);
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThat(commands.goes()).isZero();
        assertThat(isClaimed(key)).isFalse();
    }

    @Test
    void keyHandedOn_isOneCommandAndTheInnerKeyIsClaimedToo() {
        CommandKey inner = CommandKey.fresh();

        commands.nest(key, inner, null);

        assertThat(isClaimed(key)).isTrue();
        assertThat(isClaimed(inner)).isTrue();
    }

    @Test
    void raceLostInside_startsTheOuterCommandOver() {
        CommandKey inner = CommandKey.fresh();

        assertThatThrownBy(() -> commands.nest(key, inner, new OptimisticLockingFailureException("planted")))
                .isInstanceOf(BusinessException.class);
        assertThat(commands.goes()).isEqualTo(7);
        assertThat(isClaimed(inner)).isFalse();
    }

    private int entries() {
        return trail.of(SubjectRef.of("planted", subject)).size();
    }

    private boolean isClaimed(CommandKey which) {
        return jdbc.sql("select count(*) from command_receipt where key = ?")
                        .param(which.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
