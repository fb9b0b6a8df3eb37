package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.award.DecidingLevel;
import vn.thidua.decision.PaperFacts.Origin;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardManner;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.UnitCode;

/** Switching a rule set on never makes a paper fail: the words of every set that stands in the database are there. */
@IntegrationTest
class RuleSetPapersIT {

    private static final Unit COMMUNE = unit("ND", "Xã Nghi Dương", UnitKind.COMMUNE);
    private static final Unit CITY = unit("HP", "Thành phố Hải Phòng", UnitKind.CITY);

    @Autowired
    PaperWriter writer;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyRuleSet_hasTheGroundsOfEveryPaper() {
        Map<String, String> sets = sets();
        assertThat(sets).containsKeys("ND98", "ND152", "SUCCESSOR");
        for (String set : sets.keySet()) {
            for (PaperFacts paper : papers(set)) {
                assertThatCode(() -> writer.write(paper))
                        .as("%s %s %s", set, paper.kind(), paper.level())
                        .doesNotThrowAnyException();
                assertThat(grounds(paper))
                        .as("%s %s %s", set, paper.kind(), paper.level())
                        .anyMatch(ground -> ground.contains("Luật Thi đua, khen thưởng"))
                        .anyMatch(ground -> ground.contains("Nghị định"));
            }
        }
    }

    @Test
    void madeUpRuleSet_saysSoOnEveryPaper() {
        sets().forEach((set, name) -> {
            if (name.contains("(giả định, mẫu)")) {
                assertThat(papers(set))
                        .allSatisfy(paper ->
                                assertThat(grounds(paper)).anyMatch(ground -> ground.contains("(giả định, mẫu)")));
            }
        });
    }

    @Test
    void ruleSetWithoutWords_isNoticed() {
        assertThat(papers("NOBODY"))
                .allSatisfy(
                        paper -> assertThatThrownBy(() -> writer.write(paper)).isInstanceOf(DecisionException.class));
    }

    private Map<String, String> sets() {
        Map<String, String> sets = new TreeMap<>();
        jdbc.query("select id, name from award_rule_set", row -> {
            sets.put(row.getString(1), row.getString(2));
        });
        return sets;
    }

    /** Every kind of paper, with the Council's vote and without. */
    private static List<PaperFacts> papers(String set) {
        AwardLine voted = AwardLineSamples.individual("Trần Thị Bưởi");
        AwardLine simple = AwardLineSamples.in(
                new AwardManner(false, null, false, null, true), voted, "Giấy khen của Chủ tịch UBND xã");
        return List.of(
                paper(set, PaperKind.DECISION, DecidingLevel.COMMUNE, voted),
                paper(set, PaperKind.DECISION, DecidingLevel.COMMUNE, simple),
                paper(set, PaperKind.DECISION, DecidingLevel.CITY, voted),
                paper(set, PaperKind.SUBMISSION, DecidingLevel.COMMUNE, voted),
                paper(set, PaperKind.SUBMISSION, DecidingLevel.COMMUNE, simple));
    }

    private static PaperFacts paper(String set, PaperKind kind, DecidingLevel level, AwardLine line) {
        boolean ofTheCity = level == DecidingLevel.CITY;
        Origin origin = ofTheCity ? new Origin("07/TTr-UBND", LocalDate.of(2027, 4, 1), "UBND xã Nghi Dương") : null;
        return new PaperFacts(
                kind,
                level,
                ofTheCity ? CITY : COMMUNE,
                CITY,
                SigningCapacity.HEAD,
                "Người Ký",
                set,
                2027,
                List.of(line),
                origin);
    }

    private List<String> grounds(PaperFacts paper) {
        return writer.write(paper).blocks().stream()
                .filter(block -> block.part() == Part.GROUND)
                .map(Block::text)
                .toList();
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(new UnitCode(code), name, kind, null, LocalDate.of(2025, 7, 1), null, false);
    }
}
