package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.award.DecidingLevel;
import vn.thidua.decision.PaperFacts.Origin;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardManner;
import vn.thidua.nomination.CouncilVote;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;
import vn.thidua.shared.TextsForTests;
import vn.thidua.shared.UnitCode;

class PaperWriterTest {

    private static final Unit COMMUNE = unit("ND", "Xã Nghi Dương", UnitKind.COMMUNE);
    private static final Unit CITY = unit("HP", "Thành phố Hải Phòng", UnitKind.CITY);

    private final Texts texts = TextsForTests.bundle();
    private final AuthorityNames names = new AuthorityNames(texts);
    private final PaperWriter writer = new PaperWriter(texts, names);

    @Test
    void decision_isTheChairsPersonalPower_withoutTm() {
        PaperText text = writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, sampleLines()));

        assertThat(part(text, Part.DECIDER)).containsExactly("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG");
        assertThat(part(text, Part.CAPACITY)).containsExactly("CHỦ TỊCH");
        assertThat(text.text()).doesNotContain("TM.");
    }

    @Test
    void viceChair_signsForTheChair() {
        assertThat(part(
                        writer.write(facts(PaperKind.DECISION, SigningCapacity.DEPUTY_FOR_HEAD, sampleLines())),
                        Part.CAPACITY))
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(part(
                        writer.write(facts(PaperKind.SUBMISSION, SigningCapacity.DEPUTY_FOR_HEAD, sampleLines())),
                        Part.CAPACITY))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void submission_goesToTheCitysChair_onBehalfOfTheCommittee() {
        PaperText text = writer.write(facts(PaperKind.SUBMISSION, SigningCapacity.HEAD, sampleLines()));

        assertThat(part(text, Part.ADDRESSEE))
                .containsExactly("Kính gửi: Chủ tịch Ủy ban nhân dân thành phố Hải Phòng.");
        assertThat(part(text, Part.CAPACITY)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(text.blocks().stream()
                        .filter(block -> block.part() == Part.ROW)
                        .findFirst()
                        .orElseThrow()
                        .cells())
                .hasSize(10);
    }

    @Test
    void items_endBySemicolons_theLastByAFullStop() {
        List<AwardLine> twoForms = List.of(
                AwardLineSamples.individual("Trần Thị Bưởi"),
                AwardLineSamples.line("Thôn Xuân Đoài", SubjectKind.COLLECTIVE, "Bằng khen", null, null));

        assertThat(part(writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, twoForms)), Part.PARAGRAPH))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith(";"),
                        last -> assertThat(last).endsWith("."));
    }

    @Test
    void titles_areGrantedAsTitlesWithTheirTime() {
        AwardManner title = new AwardManner(true, "năm 2026", false, null, false);
        AwardLine line = AwardLineSamples.in(title, AwardLineSamples.individual("Lan"), "Chiến sĩ thi đua cơ sở");

        PaperText text = writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, List.of(line)));

        assertThat(part(text, Part.ABOUT).getFirst())
                .contains("tặng danh hiệu thi đua")
                .contains("năm 2026");
        assertThat(part(text, Part.ARTICLE).getFirst()).startsWith("Điều 1. Tặng danh hiệu thi đua cho 01 cá nhân");
        assertThat(part(text, Part.PARAGRAPH))
                .containsExactly("- Danh hiệu “Chiến sĩ thi đua cơ sở” năm 2026: 01 cá nhân.");
        assertThat(text.text()).doesNotContain("Giấy khen").doesNotContain("Khen thưởng 01");
    }

    @Test
    void titlesAndForms_standOnOneDecisionEachInItsWords() {
        AwardManner title = new AwardManner(true, "năm học 2025-2026", false, null, false);
        List<AwardLine> lines = List.of(
                AwardLineSamples.in(title, AwardLineSamples.individual("Lan"), "Lao động tiên tiến"),
                AwardLineSamples.individual("Mai"));

        PaperText text = writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, lines));

        assertThat(part(text, Part.ARTICLE).getFirst()).startsWith("Điều 1. Tặng danh hiệu thi đua và khen thưởng");
        assertThat(part(text, Part.PARAGRAPH))
                .containsExactly(
                        "- Danh hiệu “Lao động tiên tiến” năm học 2025-2026: 01 cá nhân;",
                        "- Giấy khen của Chủ tịch UBND xã: 01 cá nhân.");
    }

    @Test
    void posthumousHonour_isSaidInTheArticleAndBesideTheName() {
        AwardManner died = new AwardManner(false, null, true, "con trai Nguyễn Văn Bình", false);
        AwardLine line =
                AwardLineSamples.in(died, AwardLineSamples.individual("Lan"), "Giấy khen của Chủ tịch UBND xã");

        PaperText text = writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, List.of(line)));

        assertThat(part(text, Part.PARAGRAPH))
                .containsExactly("- Truy tặng Giấy khen của Chủ tịch UBND xã: 01 cá nhân.");
        assertThat(text.blocks().stream()
                        .filter(block -> block.part() == Part.ROW)
                        .findFirst()
                        .orElseThrow()
                        .cells())
                .contains("Lan (truy tặng; người nhận thay: con trai Nguyễn Văn Bình)");
    }

    @Test
    void simpleProcedure_citesItsArticleAndNoCouncil() {
        AwardManner simple = new AwardManner(false, null, false, null, true);
        List<AwardLine> lines = List.of(
                AwardLineSamples.in(simple, AwardLineSamples.individual("Lan"), "Giấy khen của Chủ tịch UBND xã"));

        PaperText decision = writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, lines));
        assertThat(part(decision, Part.GROUND))
                .anyMatch(ground -> ground.contains("Điều 85"))
                .noneMatch(ground -> ground.contains("Hội đồng Thi đua"));

        PaperText submission = writer.write(facts(PaperKind.SUBMISSION, SigningCapacity.HEAD, lines));
        assertThat(part(submission, Part.PARAGRAPH)).noneMatch(text -> text.contains("Hội đồng"));
        assertThat(part(submission, Part.GROUND).getLast()).contains("Điều 85").endsWith(".");
    }

    @Test
    void articleOne_countsEachKind() {
        PaperText text = writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, sampleLines()));

        assertThat(part(text, Part.ARTICLE).getFirst())
                .contains("01 tập thể và 02 cá nhân")
                .contains("phong trào thi đua “Xây dựng nông thôn mới”");
        assertThat(part(text, Part.ARTICLE)).hasSize(3);
        assertThat(part(text, Part.ARTICLE).getLast()).endsWith("./.");
    }

    @Test
    void list_numbersThroughAllGroups() {
        PaperText text = writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, sampleLines()));

        assertThat(part(text, Part.GROUP)).containsExactly("I. TẬP THỂ", "II. CÁ NHÂN");
        assertThat(text.blocks().stream()
                        .filter(block -> block.part() == Part.ROW)
                        .map(block -> block.cells().getFirst()))
                .containsExactly("1", "2", "3");
    }

    @Test
    void number_isOpenUntilTheClerkGivesIt() {
        PaperText draft = writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, sampleLines()));
        PaperText numbered = writer.numbered(
                draft,
                new PaperNumber(7, "QĐ-UBND", LocalDate.of(2026, 2, 5)),
                PaperKind.DECISION,
                "Nghi Dương",
                names.chair(COMMUNE));

        assertThat(part(draft, Part.NUMBER)).containsExactly("Số: ………/QĐ-UBND");
        assertThat(part(numbered, Part.NUMBER)).containsExactly("Số: 07/QĐ-UBND");
        assertThat(part(numbered, Part.PLACE_DATE)).containsExactly("Nghi Dương, ngày 05 tháng 02 năm 2026");
        assertThat(part(numbered, Part.ANNEX_REFERENCE))
                .containsExactly("(Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2026 của Chủ tịch Ủy ban"
                        + " nhân dân xã Nghi Dương)");
        assertThat(part(numbered, Part.ARTICLE)).isEqualTo(part(draft, Part.ARTICLE));
    }

    @Test
    void cityDecision_answersTheSubmission() {
        Origin origin = new Origin("12/TTr-UBND", LocalDate.of(2026, 11, 20), "Ủy ban nhân dân xã Nghi Dương");
        PaperText text = writer.write(new PaperFacts(
                PaperKind.DECISION,
                DecidingLevel.CITY,
                CITY,
                CITY,
                SigningCapacity.HEAD,
                "Chủ tịch",
                "ND152",
                2026,
                sampleLines(),
                origin));

        assertThat(part(text, Part.GROUND))
                .contains("Xét Tờ trình số 12/TTr-UBND ngày 20/11/2026 của Ủy ban nhân dân xã Nghi Dương;")
                .last()
                .asString()
                .endsWith(".");
        assertThat(part(text, Part.PLACE_DATE).getFirst()).startsWith("Hải Phòng, ngày");
    }

    @Test
    void communesPaper_citesTheMinutesAndTheVote() {
        AwardLine all = voted(new CouncilVote("05/BB-HĐTĐKT", LocalDate.of(2026, 11, 20), 11, 11));
        AwardLine most = voted(new CouncilVote("05/BB-HĐTĐKT", LocalDate.of(2026, 11, 20), 9, 11));

        assertThat(part(writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, List.of(all))), Part.GROUND))
                .contains("Căn cứ Biên bản số 05/BB-HĐTĐKT ngày 20/11/2026 của Hội đồng Thi đua - Khen thưởng xã"
                        + " Nghi Dương, kết quả bỏ phiếu 11/11 thành viên đồng ý;");
        assertThat(part(
                        writer.write(facts(PaperKind.SUBMISSION, SigningCapacity.HEAD, List.of(all, most))),
                        Part.GROUND))
                .last()
                .asString()
                .endsWith("kết quả bỏ phiếu từ 9/11 đến 11/11 thành viên đồng ý.");
    }

    @Test
    void minutesWithoutANumber_areCitedByDayAndKind() {
        AwardLine line = voted(new CouncilVote(null, LocalDate.of(2026, 11, 20), 11, 11));

        assertThat(part(writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, List.of(line))), Part.GROUND))
                .anyMatch(ground -> ground.startsWith("Căn cứ Biên bản họp ngày 20/11/2026 của Hội đồng"));
    }

    @Test
    void withoutACouncil_onlyTheOfficeAsks() {
        AwardLine line = voted(null);

        assertThat(part(writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, List.of(line))), Part.GROUND))
                .noneMatch(ground -> ground.contains("Biên bản"))
                .last()
                .isEqualTo("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.");
    }

    @Test
    void submission_saysHowManyWorkThemselves_aDecisionDoesNot() {
        String sentence = "Trong số cá nhân được đề nghị có 0/2 người trực tiếp lao động, công tác, học tập (0 %).";

        assertThat(part(writer.write(facts(PaperKind.SUBMISSION, SigningCapacity.HEAD, sampleLines())), Part.PARAGRAPH))
                .contains(sentence);
        assertThat(writer.write(facts(PaperKind.DECISION, SigningCapacity.HEAD, sampleLines()))
                        .text())
                .doesNotContain("trực tiếp lao động");
    }

    private static AwardLine voted(@Nullable CouncilVote vote) {
        return AwardLineSamples.voted("Trần Thị Bưởi", vote);
    }

    @Test
    void sameFacts_sameText() {
        PaperFacts facts = facts(PaperKind.DECISION, SigningCapacity.HEAD, sampleLines());

        assertThat(writer.write(facts).sha256()).isEqualTo(writer.write(facts).sha256());
    }

    @Test
    void ruleSetWithoutGrounds_isRefused() {
        PaperFacts facts = new PaperFacts(
                PaperKind.DECISION,
                DecidingLevel.COMMUNE,
                COMMUNE,
                CITY,
                SigningCapacity.HEAD,
                "A",
                "UNKNOWN",
                2026,
                sampleLines(),
                null);

        assertThatThrownBy(() -> writer.write(facts)).hasMessage("decision.refused.groundsMissing");
    }

    private static PaperFacts facts(PaperKind kind, SigningCapacity capacity, List<AwardLine> lines) {
        return new PaperFacts(
                kind, DecidingLevel.COMMUNE, COMMUNE, CITY, capacity, "Người Ký", "ND152", 2026, lines, null);
    }

    private static List<AwardLine> sampleLines() {
        return ListOrder.of(List.of(
                AwardLineSamples.individual("Trần Thị Bưởi"),
                AwardLineSamples.individual("Đỗ Văn Đá"),
                AwardLineSamples.line(
                        "Thôn Xuân Đoài",
                        SubjectKind.COLLECTIVE,
                        "Giấy khen của Chủ tịch UBND xã",
                        "Xây dựng nông thôn mới",
                        null)));
    }

    private static List<String> part(PaperText text, Part part) {
        return text.blocks().stream()
                .filter(block -> block.part() == part)
                .map(Block::text)
                .toList();
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(new UnitCode(code), name, kind, null, LocalDate.of(2025, 7, 1), null, false);
    }
}
