package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.council.tally.Choice;

/**
 * A thousand papers through the services: tables, the engine's history, the audit trail and the log, each for itself and all
 * together, say no more of a vote than the tally. What is planted in any of them is found.
 *
 * @see "ADR 0062"
 */
class UnlinkableSessionsIT extends WholeSessionStage {

    private static final Logger LOG = LoggerFactory.getLogger(UnlinkableSessionsIT.class);

    private static final int PAPERS = Integer.getInteger("unlinkable.papers", 1_000);
    private static final int PLANTED_PAPERS = 80;
    private static final double NEARLY_ALL = 0.9;

    @Autowired
    private AuditLog audit;

    @Test
    void aThousandPapersThroughTheServices_tellNoMoreThanTheTally_whereverTheAttackerLooks() {
        long begun = System.nanoTime();
        List<SimulatedVote> votes = held(PAPERS, Leak.NONE);
        long held = System.nanoTime();
        LinkingAttacker attacker = attacker(votes);
        long read = System.nanoTime();
        Map<LinkingAttacker.Way, LinkScore> learnt = attacker.linking(WholeSessionStage::even);
        Map<LinkingAttacker.Way, LinkScore> asked = attacker.linking(WholeSessionStage::odd);
        LinkScore tally = attacker.fromTheTally(WholeSessionStage::odd);

        int papers = votes.stream().mapToInt(vote -> vote.chosen().size()).sum();
        score(
                "through the services: %d sessions, %d papers, of which in the box %d; %d opinions under a name; %d choices;"
                        + " %d lines logged, %d of them name somebody or a choice",
                votes.size(),
                papers,
                votes.stream().mapToInt(vote -> vote.onPaper().size()).sum(),
                votes.stream().mapToInt(vote -> vote.named().size()).sum(),
                attacker.fromTheTally(any -> true).guesses(),
                log.all(),
                log.lines().size());
        score("tally alone %.4f, 99 %% within %.4f", tally.rate(), tally.tolerance());
        assertThat(papers).isGreaterThanOrEqualTo(PAPERS);
        Map<LinkingAttacker.Way, LinkScore> all = LinkingAttacker.together(learnt, asked);
        for (Source source : Source.values()) {
            LinkScore guess = attacker.guess(
                    WholeSessionStage::even, learnt, WholeSessionStage::odd, asked, way -> way.by(source));
            List<LinkScore> ways = all.entrySet().stream()
                    .filter(each -> each.getKey().by(source))
                    .map(Map.Entry::getValue)
                    .toList();
            double furthest = ways.stream()
                    .mapToDouble(way -> Math.abs(way.deviations()))
                    .max()
                    .orElseThrow(() -> new AssertionError("nothing to link in " + source));
            score(
                    "  %s: attacker %.4f, %d ways of linking, the furthest %.2f deviations",
                    source, guess.rate(), ways.size(), furthest);
            assertThat(tally.explains(guess))
                    .as("%s: %.4f", source, guess.rate())
                    .isTrue();
            assertThat(furthest).as(source.name()).isLessThan(DEVIATIONS);
        }
        LinkScore together =
                attacker.guess(WholeSessionStage::even, learnt, WholeSessionStage::odd, asked, way -> true);
        score(
                "  together: attacker %.4f, %d ways of linking, the furthest %.2f deviations; %d s to hold, %d to read, %d to link",
                together.rate(),
                all.size(),
                furthest(all),
                (held - begun) / 1_000_000_000,
                (read - held) / 1_000_000_000,
                (System.nanoTime() - read) / 1_000_000_000);
        assertThat(tally.explains(together)).isTrue();
        assertThat(furthest(all)).isLessThan(DEVIATIONS);
        assertThat(attacker.outright()).isEmpty();
        assertThat(attacker.byMissingItems()).as("papers still whole").isZero();
        assertThat(all.keySet().stream().map(LinkingAttacker.Way::names))
                .as("orders in which members are named")
                .contains(
                        "council_participation.ctid",
                        "audit_entry.id",
                        "workflow_item.done_at",
                        "act_hi_taskinst.end_time_")
                .anyMatch(names -> names.startsWith(Source.lines("org.camunda")));
    }

    @Test
    void whatIsPlantedInLogTrailOrHistory_isFoundByTheSameAttacker() {
        List<SimulatedVote> votes = held(PLANTED_PAPERS, this::plant);
        LinkingAttacker attacker = attacker(votes);
        Map<LinkingAttacker.Way, LinkScore> learnt = attacker.linking(WholeSessionStage::even);
        Map<LinkingAttacker.Way, LinkScore> asked = attacker.linking(WholeSessionStage::odd);

        for (Source source : List.of(Source.ENGINE, Source.TRAIL, Source.LOG)) {
            LinkScore guess = attacker.guess(
                    WholeSessionStage::even, learnt, WholeSessionStage::odd, asked, way -> way.by(source));
            score("planted in %s: attacker %.4f", source, guess.rate());
            assertThat(guess.rate()).as(source.name()).isGreaterThanOrEqualTo(NEARLY_ALL);
        }
        LinkScore tables = attacker.guess(
                WholeSessionStage::even, learnt, WholeSessionStage::odd, asked, way -> way.by(Source.TABLES));
        assertThat(attacker.fromTheTally(WholeSessionStage::odd).explains(tables))
                .as("nothing is planted in the tables: %.4f", tables.rate())
                .isTrue();
    }

    /**
     * A careless line at DEBUG, a careless entry of the trail, a careless variable: of each paper what stands on it. The engine
     * keeps a history of activities alone, so the row is written as it would if it did.
     */
    private void plant(UUID session, String member, Map<UUID, Choice> filledIn) {
        LOG.debug("Handed in {}", filledIn);
        people.as(
                member,
                () -> transaction.executeWithoutResult(
                        status -> audit.record(AuditEvent.of("council.handedIn", AgendaSource.session(session))
                                .from(null, filledIn.toString()))));
        String name = "paper" + UUID.randomUUID();
        engine.setVariable(PROCESS, session.toString(), name, filledIn.toString());
        assertThat(superuser.queryForObject("select count(*) from act_hi_varinst where name_ = ?", Integer.class, name))
                .as("history of variables is off")
                .isZero();
        superuser.update("""
                insert into act_hi_varinst (id_, proc_inst_id_, name_, var_type_, rev_, text_)
                select ?, id_, ?, 'string', 0, ? from act_hi_procinst where business_key_ = ?""", UUID.randomUUID().toString(), name, filledIn.toString(), session.toString());
    }
}
