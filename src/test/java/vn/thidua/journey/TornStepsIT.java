package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.Seams;
import vn.thidua.TableFingerprints;
import vn.thidua.TestEngine;

/**
 * The engine's step and the program's change beside it commit or vanish together: each step of the way to the register is
 * torn at every place between them, and before its commit; then every table is what it was.
 */
@IntegrationTest
class TornStepsIT {

    private static final int TRIES = 3;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestEngine engine;

    @Autowired
    private Seams seams;

    private TransactionTemplate together;
    private TransactionTemplate alone;

    @BeforeEach
    void transactions(@Autowired PlatformTransactionManager manager) {
        together = new TransactionTemplate(manager);
        alone = new TransactionTemplate(manager);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The way by the city, with everything it asks of the commune and the village. */
    @Test
    void tornBetweenTheEngineAndUs_nothingOfTheStepStaysBehind_toTheCitysBangKhen() {
        FirstAward award = new FirstAward(context, "Rách", "F-BKTP-CN");

        assertThat(tornAll(award.bangKhenWithSupplement()))
                .extracting(Torn::name)
                .containsExactlyInAnyOrder(
                        "village drafts",
                        "village adds evidence",
                        "secretary records presence",
                        "secretary writes the narrative",
                        "officer adds a file",
                        "officer writes the answer");
        assertThat(granted(award)).isOne();
    }

    /** The way of the commune, from where it parts with the other. */
    @Test
    void tornBetweenTheEngineAndUs_nothingOfTheStepStaysBehind_toTheCommunesGiayKhen() {
        FirstAward award = new FirstAward(context, "Xé", "F-GK-CN");
        List<FirstAward.Step> steps = award.giayKhen();
        int parting = award.untilRecommended().size();
        steps.subList(0, parting).forEach(step -> step.act().run());

        assertThat(tornAll(steps.subList(parting, steps.size()))).isEmpty();
        assertThat(granted(award)).isOne();
    }

    @Test
    void stepThatWritesInATransactionOfItsOwn_isCaught() {
        Runnable act = frontConfirms();

        assertThatThrownBy(() -> tear(
                        "planted",
                        () -> together.executeWithoutResult(status -> {
                            alone.executeWithoutResult(own -> jdbc.update(
                                    "insert into command_receipt (key, command, actor_name, at) values (?, 'planted', '', now())",
                                    UUID.randomUUID()));
                            act.run();
                        })))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[\"command_receipt\"]");
    }

    @Test
    void engineThatMovesInATransactionOfItsOwn_isCaught() {
        Runnable act = frontConfirms();

        assertThatThrownBy(() -> tear(
                        "planted",
                        () -> together.executeWithoutResult(status -> {
                            alone.executeWithoutResult(own -> act.run());
                            jdbc.update("update access_account set version = version + 1");
                        })))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"act_ru_task\"")
                .hasMessageContaining("\"audit_entry\"")
                .hasMessageContaining("\"workflow_item\"")
                .hasMessageNotContaining("access_account");
    }

    private Runnable frontConfirms() {
        List<FirstAward.Step> steps = new FirstAward(context, "Riêng", "F-GK-CN").untilChecked();
        steps.subList(0, steps.size() - 1).forEach(step -> step.act().run());
        return steps.getLast().act();
    }

    /** @return those in which the engine did not move; all others were torn before it moved, and behind it */
    private List<Torn> tornAll(List<FirstAward.Step> steps) {
        List<Torn> all = new ArrayList<>();
        for (FirstAward.Step step : steps) {
            if (step.isTheEngines()) {
                engine.runDueJobs(job -> all.add(tearJob(job)));
            } else {
                all.add(tear(step.name(), step.act()));
            }
        }
        assertThat(all).extracting(Torn::seams).doesNotContain(List.of());
        List<Torn> moving = all.stream().filter(Torn::movesTheEngine).toList();
        assertThat(moving)
                .allSatisfy(torn -> assertThat(torn.seams()).anyMatch(Seams.Seam::isBeforeTheEngine))
                .allSatisfy(torn -> assertThat(torn.seams()).anyMatch(Seams.Seam::isBehindTheEngine));
        all.removeAll(moving);
        return all;
    }

    private int granted(FirstAward award) {
        return jdbc.queryForObject("select count(*) from register_award where line = ?", Integer.class, award.line());
    }

    private Torn tear(String name, Runnable act) {
        return tear(name, act, () -> TableFingerprints.of(jdbc), () -> {});
    }

    /** A job that fails leaves a note of the failure, and nothing else. */
    private Torn tearJob(String job) {
        return tear(
                engine.nameOf(job), () -> engine.run(job), () -> TableFingerprints.apartFromFailedTries(jdbc), () -> {
                    assertThat(engine.triesLeft(job)).isEqualTo(TRIES - 1);
                    engine.giveTries(job, TRIES);
                });
    }

    /** Where a step was torn before it was left to go through. */
    private record Torn(String name, List<Seams.Seam> seams) {

        boolean movesTheEngine() {
            return seams.stream().anyMatch(seam -> seam.next() == Seams.Side.ENGINE);
        }
    }

    private Torn tear(String name, Runnable act, Supplier<TableFingerprints> look, Runnable afterwards) {
        List<Seams.Seam> torn = new ArrayList<>();
        TableFingerprints before = look.get();
        while (true) {
            Optional<Seams.Seam> seam = seams.tearAt(torn.size() + 1, act);
            if (seam.isEmpty()) {
                return new Torn(name, torn);
            }
            torn.add(seam.get());
            assertThat(before.changedIn(look.get()))
                    .as(name + ", torn at " + seam.get())
                    .isEmpty();
            afterwards.run();
        }
    }
}
