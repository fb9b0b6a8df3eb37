package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.CouncilVote;
import vn.thidua.register.HonourRow;
import vn.thidua.register.Wording;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.TextsForTests;
import vn.thidua.shared.UnitCode;

class NomineeColumnsTest {

    private final NomineeColumns columns = new NomineeColumns(TextsForTests.bundle());

    @Test
    void vote_isTheFigureOfTheMinutes_orWhatTheCouncilSaid() {
        LocalDate day = LocalDate.of(2026, 11, 2);

        assertThat(columns.vote(AwardLineSamples.voted("A", new CouncilVote("05/BB-HĐTĐKT", day, 9, 13))))
                .isEqualTo("9/13");
        assertThat(columns.vote(AwardLineSamples.voted("A", null))).isEqualTo("11/11 phiếu đồng ý");
    }

    @Test
    void pastAwards_nameTheirDecisions_theNewestFive() {
        AwardLine line = AwardLineSamples.individual("Trần Thị Bưởi");
        List<HonourRow> seven = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> honour(line, 2026 - i))
                .toList();

        assertThat(columns.past(line, Map.of())).isEmpty();
        assertThat(columns.past(line, Map.of(line.subject(), seven.subList(0, 1))))
                .isEqualTo("Giấy khen của Chủ tịch UBND xã, số 12/QĐ-UBND ngày 05/02/2025");
        assertThat(columns.past(line, Map.of(line.subject(), seven)))
                .contains("05/02/2021")
                .doesNotContain("05/02/2020")
                .endsWith("; và 2 lần trước đó");
    }

    @Test
    void whatNobodyTold_staysOpen() {
        AwardLine line = AwardLineSamples.individual("Trần Thị Bưởi");

        assertThat(columns.sex(line)).isEmpty();
        assertThat(columns.positionClass(line)).isEmpty();
    }

    private static HonourRow honour(AwardLine line, int year) {
        return new HonourRow(
                UUID.randomUUID(),
                line.subject(),
                SubjectKind.INDIVIDUAL,
                line.name(),
                new UnitCode("ND-T-XUANDOAI"),
                "Thôn Xuân Đoài",
                "F-GK-CN",
                "Giấy khen của Chủ tịch UBND xã",
                CommendationType.PHONG_TRAO,
                null,
                null,
                null,
                "Hiến đất",
                "12/QĐ-UBND",
                LocalDate.of(year, 2, 5),
                "Chủ tịch Ủy ban nhân dân xã Nghi Dương",
                1,
                Wording.PLAIN);
    }
}
