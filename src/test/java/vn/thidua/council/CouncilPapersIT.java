package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.council.tally.Choice;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.Printing;
import vn.thidua.document.Printout;
import vn.thidua.document.pdf.PdfText;
import vn.thidua.document.word.WordSamples;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** The printed papers of the Council say what they have to, each to whom it is for, and nothing of a vote. */
class CouncilPapersIT extends CouncilStage {

    private static final Pattern HASH = Pattern.compile("\\p{XDigit}{64}");

    @Autowired
    private CouncilPapers papers;

    @Autowired
    private CouncilPaperDoor door;

    @Autowired
    private ReservedOpinionService opinionService;

    @Autowired
    private CountingTeamService teams;

    @Autowired
    private PaperBallotService paperBallots;

    @Autowired
    private PaperBoxService boxes;

    @Autowired
    private Printing printing;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void switchOff() {
        turn("paper_ballot", "OFF");
        turn("written_opinion", "RECORDED");
        turn("second_ballot", "OFF");
    }

    @Test
    void invitation_goesToEachMember_withTimePlaceAndAgenda() {
        UUID session = convened(subject("Mai Thị Mời (mẫu)"), subject("Mai Văn Mời (mẫu)"));

        List<String> sheets = sheets("thuky", session, CouncilPaper.INVITATION);

        assertThat(sheets)
                .hasSize(11)
                .allSatisfy(sheet -> assertThat(sheet)
                        .contains(
                                "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ NGHI DƯƠNG",
                                "GIẤY MỜI",
                                "2. Địa điểm: Hội trường UBND xã.",
                                "(1) Mai Thị Mời (mẫu)",
                                "(2) Mai Văn Mời (mẫu)",
                                "Kính mời dự họp",
                                "Lưu: VT, VHXH",
                                "CHỦ TỊCH")
                        .containsPattern("1\\. Thời gian: \\d\\d:\\d\\d ngày"));
        assertThat(sheets.stream().map(sheet -> line(sheet, "Kính mời: "))).doesNotHaveDuplicates();
        assertThat(sheets("uyvien3", session, CouncilPaper.INVITATION))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet).contains("Kính mời: Ông (Bà) " + nameOf("uyvien3", session)));
        assertThat(status("uyvien3", () -> door.invitationPdf(session))).isEqualTo(HttpStatus.OK);
        assertThat(status("thuky", () -> door.ballotsWord(planned(subject("Mai Văn Chưa (mẫu)")))))
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void ballots_areNumberedThroughTheSession_withTheRuleOnThem_andLeadToNobody() {
        SubjectKey title = fakeAgenda.add(COMMUNE, "Đào Thị Danh (mẫu)", "T-CSTDCS");
        UUID session = onPaper(subject("Đào Văn Giấy (mẫu)"), title, subject("Đào Thị Giấy (mẫu)"));
        assertThat(status("thuky", () -> door.ballotsPdf(session))).isEqualTo(HttpStatus.NOT_FOUND);
        open(session);

        List<String> sheets = sheets("thuky", session, CouncilPaper.BALLOTS);

        assertThat(sheets).hasSize(22);
        assertThat(sheets.stream().map(sheet -> line(sheet, "Số phiếu: ")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 22)
                        .mapToObj("Số phiếu: %03d"::formatted)
                        .toList());
        assertThat(sheets.getFirst())
                .containsPattern("hơn 50.%")
                .contains("Đào Văn Giấy (mẫu)", "Đào Thị Giấy (mẫu)", "Phiếu hợp lệ: ", "Không ghi tên")
                .doesNotContain("Đào Thị Danh (mẫu)");
        assertThat(sheets.getLast())
                .containsPattern("ít nhất 80.%")
                .contains("Đào Thị Danh (mẫu)")
                .doesNotContain("Đào Văn Giấy (mẫu)");
        List<String> names = people.as("thuky", () -> councilService.session(session)).members().stream()
                .map(SessionDetails.Member::name)
                .toList();
        assertThat(sheets).allSatisfy(sheet -> assertThat(names).noneMatch(sheet::contains));
        assertThat(status("uyvien1", () -> door.ballotsPdf(session))).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status("thuky", () -> door.ballotsPdf(session))).isEqualTo(HttpStatus.OK);
    }

    @Test
    void secondBallot_isPrintedWithWhatIsVotedOnAgain_itsNumbersGoOn_andTheMinutesHaveBoth() {
        turn("second_ballot", "ON");
        UUID session = onPaper(subject("Đào Văn Đạt (mẫu)"), subject("Đào Thị Lại (mẫu)"));
        open(session);
        assertThat(sheets("thuky", session, CouncilPaper.BALLOTS)).hasSize(11);
        for (int index = 0; index < MEMBERS.size(); index++) {
            vote(session, MEMBERS.get(index), Choice.AGREE, index < 3 ? Choice.AGREE : Choice.DISAGREE);
        }
        close(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);

        List<String> sheets = sheets("thuky", session, CouncilPaper.BALLOTS);

        assertThat(sheets.stream().map(sheet -> line(sheet, "Số phiếu: ")))
                .containsExactlyElementsOf(IntStream.rangeClosed(12, 22)
                        .mapToObj("Số phiếu: %03d"::formatted)
                        .toList());
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet)
                        .contains("Đào Thị Lại (mẫu)", "lần bỏ phiếu 2")
                        .doesNotContain("Đào Văn Đạt (mẫu)"));
        people.as(
                "thuky",
                () -> assertThat(paperBallots.issue(CommandKey.fresh(), session, people.id("uyvien1")))
                        .isEqualTo(PaperIssue.ISSUED));
        UUID again = details(session).items().get(1).id();
        for (String member : MEMBERS.subList(0, 8)) {
            if (!member.equals("uyvien1")) {
                people.as(member, () -> ballotService.handIn(CommandKey.fresh(), session, Map.of(again, Choice.AGREE)));
            }
        }
        close(session);
        for (String counter : List.of("uyvien7", "canbo")) {
            people.as(
                    counter, () -> boxes.enter(CommandKey.fresh(), session, Map.of(again, new BoxFigures(1, 0, 0, 0))));
        }
        confirm(session);

        MinutesDetails minutes = people.as("thuky", () -> minutesService.minutes(session));
        assertThat(minutes.count().body())
                .contains(
                        "Kết quả lần bỏ phiếu 1",
                        "Kết quả lần bỏ phiếu 2",
                        "Số phiếu phát ra: 11, thu về: 11; hợp lệ: 11, không hợp lệ: 0; đồng ý: 3, không đồng ý: 8",
                        "Phiếu giấy, lần bỏ phiếu 2, loại phiếu 1: phát ra 1, thu về 1",
                        "Số phiếu phát ra: 11 (trên máy 10, phiếu giấy 1), thu về: 8 (trên máy 7, phiếu giấy 1)")
                .doesNotContain("Phiếu giấy, lần bỏ phiếu 1");
        assertThat(minutes.newest().body()).contains("Lần 1, về", "Lần 2, về", "đồng ý: 3", "đồng ý: 8");
        assertThat(String.join(
                        " ",
                        words(printouts("thuky", session, CouncilPaper.COUNT).getFirst())))
                .contains("Kết quả lần bỏ phiếu 1", "Kết quả lần bỏ phiếu 2");
    }

    @Test
    void whoTakesNoPartInAnItem_printsNoPaperOnWhichItStands() {
        SubjectKey title = fakeAgenda.add(COMMUNE, "Tạ Thị Danh (mẫu)", "T-CSTDCS");
        UUID session = onPaper(subject("Tạ Văn Riêng (mẫu)"), title);
        declare("thuky", session, interest(session, 0));
        open(session);

        assertThat(sheets("thuky", session, CouncilPaper.BALLOTS))
                .hasSize(11)
                .allMatch(sheet -> sheet.contains("Tạ Thị Danh (mẫu)"));
        assertThat(sheets("chutich", session, CouncilPaper.BALLOTS)).hasSize(22);
    }

    @Test
    void whereTheCouncilDoesNotVoteOnPaper_noPaperIsPrinted() {
        turn("written_opinion", "OFF");
        UUID session = opened(MEMBERS, subject("Tạ Thị Màn (mẫu)"));

        assertThat(status("thuky", () -> door.ballotsPdf(session))).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status("thuky", () -> door.opinionsPdf(session))).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void opinionForm_isForWhoIsAbsent_onWhatTheyTakePartIn() {
        turn("written_opinion", "RECORDED");
        UUID session = convened(subject("La Văn Một (mẫu)"), subject("La Thị Hai (mẫu)"));
        declare("uyvien8", session, interest(session, 0));
        present(session, MEMBERS.subList(0, 9));

        List<String> sheets = sheets("thuky", session, CouncilPaper.OPINIONS);

        assertThat(sheets).hasSize(2);
        String own = sheets("uyvien8", session, CouncilPaper.OPINIONS).getFirst();
        assertThat(own)
                .contains("PHIẾU LẤY Ý KIẾN", "La Thị Hai (mẫu)", "không phải phiếu kín")
                .contains("Kính gửi: Ông (Bà) " + nameOf("uyvien8", session))
                .doesNotContain("La Văn Một (mẫu)");
        assertThat(sheets).contains(own);
        assertThat(status("uyvien1", () -> door.opinionsPdf(session))).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void printedMinutes_areTheSignedText_andADraftUntilBothHaveSigned() {
        UUID session = counted(subject("Ninh Văn In (mẫu)"));
        confirm(session);
        people.as("thuky", () -> minutesService.amend(CommandKey.fresh(), session, "Họp đúng giờ.\n\nÝ khác: không"));

        assertThat(printouts("thuky", session, CouncilPaper.MINUTES).getFirst().marks())
                .flatExtracting(Printout.Piece::words)
                .containsExactly("DỰ THẢO");
        sign(session, "thuky");
        assertThat(printouts("thuky", session, CouncilPaper.COUNT).getFirst().marks())
                .isNotEmpty();
        sign(session, "chutich");

        MinutesDetails signed = people.as("uyvien1", () -> minutesService.minutes(session));
        Printout minutes = printouts("uyvien1", session, CouncilPaper.MINUTES).getFirst();
        assertThat(minutes.marks()).isEmpty();
        assertThat(words(minutes))
                .containsExactlyInAnyOrderElementsOf(words(signed.newest().body()));
        Printout count = printouts("uyvien1", session, CouncilPaper.COUNT).getFirst();
        assertThat(words(count))
                .containsExactlyInAnyOrderElementsOf(words(signed.count().body()));
        keep(CouncilPaper.COUNT, printing.print(count, PrintFormat.PDF));
        byte[] file = printing.print(minutes, PrintFormat.PDF);
        keep(CouncilPaper.MINUTES, file);
        PdfText pdf = PdfText.of(file);
        assertThat(pdf.text())
                .contains("BIÊNBẢN", "Xétkhenthưởng", "Họpđúnggiờ")
                .doesNotContain("DỰTHẢO");
        for (Printout sheet : List.of(minutes, count)) {
            assertThat(words(String.join(" ", WordSamples.paragraphs(printing.print(sheet, PrintFormat.WORD)))))
                    .containsAll(words(sheet));
        }
    }

    @Test
    void resultThatTellsWhatEverybodyChose_isWarnedOfInBothMinutes() {
        UUID session = opened(MEMBERS, subject("Mạc Thị Đồng (mẫu)"));
        MEMBERS.forEach(member -> vote(session, member, Choice.AGREE));
        close(session);
        confirm(session);

        MinutesDetails minutes = people.as("thuky", () -> minutesService.minutes(session));
        assertThat(List.of(minutes.newest().body(), minutes.count().body()))
                .allSatisfy(body -> assertThat(body).contains("Mọi phiếu giống nhau"));
    }

    @Test
    void minutesOfTheCount_areSignedWithTheMinutes_whichNameTheirHash() {
        UUID session = counted(subject("Tô Thị Đếm (mẫu)"));
        confirm(session);

        MinutesDetails drafted = people.as("thuky", () -> minutesService.minutes(session));
        assertThat(drafted.count().body())
                .contains(
                        "BIÊN BẢN KIỂM PHIẾU",
                        "Số phiếu phát ra: 11, thu về: 11; hợp lệ: 11, không hợp lệ: 0; đồng ý: 9, không đồng ý: 2",
                        "Tỷ lệ đồng ý: 9/11 (81,81 %)");
        assertThat(drafted.count().sha256())
                .isEqualTo(Minutes.sha256Of(drafted.count().body()));
        assertThat(drafted.newest().body()).contains(drafted.count().sha256());
        sign(session, "thuky");
        people.as("chutich", () -> minutesService.giveBack(CommandKey.fresh(), session, "Ghi rõ hơn"));
        assertThat(people.as("thuky", () -> minutesService.minutes(session))
                        .count()
                        .signatures())
                .isEmpty();
        sign(session, "thuky");
        sign(session, "chutich");

        MinutesDetails signed = people.as("thuky", () -> minutesService.minutes(session));
        assertThat(signed.count().signatures())
                .extracting(MinutesDetails.Signed::capacity)
                .containsExactly(Capacity.SECRETARY, Capacity.PRESIDER);
        assertThat(signed.count().signatures())
                .allMatch(each -> each.sha256().equals(signed.count().sha256()));
    }

    @Test
    void reservedOpinion_standsInTheMinutes_untilTheyAreSigned_andMakesAnotherEdition() {
        UUID session = counted(subject("Cù Văn Khác (mẫu)"));
        UUID item = details(session).items().getFirst().id();
        reserve("uyvien2", session, item, "Thành tích chưa\nrõ.");
        confirm(session);
        assertThat(minutesOf("thuky", session).body())
                .contains("Ý kiến bảo lưu của " + nameOf("uyvien2", session) + ": Thành tích chưa rõ.");

        reserve("uyvien4", session, null, "Nên họp sớm hơn.");

        MinutesDetails.Edition second = minutesOf("thuky", session);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.body()).contains("Nên họp sớm hơn.", "Thành tích chưa rõ.");
        sign(session, "thuky");
        assertThatThrownBy(() -> reserve("uyvien5", session, item, "Muộn.")).hasMessage("council.refused.notNow");
        assertThat(people.as("thuky", () -> minutesService.minutes(session)).editions())
                .hasSize(2);
    }

    @Test
    void whoIsRecused_printsNoFigureOfTheItem_norWhatIsReservedOnIt() {
        UUID session = convened(subject("Kiều Văn Kín (mẫu)"), subject("Kiều Thị Hở (mẫu)"));
        declare("uyvien1", session, interest(session, 0));
        present(session, MEMBERS);
        open(session);
        MEMBERS.forEach(member -> {
            declareOnce(member, session);
            people.as(
                    member,
                    () -> ballotService.handIn(
                            CommandKey.fresh(),
                            session,
                            ballotService.ballot(session).papers().stream()
                                    .flatMap(paper -> paper.lines().stream())
                                    .collect(Collectors.toMap(BallotDetails.Line::item, line -> Choice.AGREE))));
        });
        close(session);
        UUID item = details(session).items().getFirst().id();
        assertThatThrownBy(() -> reserve("uyvien1", session, item, "Tôi thấy khác."))
                .hasMessage("council.refused.recused");
        reserve("uyvien2", session, item, "Còn ý kiến về hồ sơ này.");
        confirm(session);

        MinutesDetails theirs = people.as("uyvien1", () -> minutesService.minutes(session));
        assertThat(theirs.toString())
                .as("whoever has the rest of the text and its hash tries out what is left out")
                .doesNotContainPattern(HASH);
        assertThat(people.as("uyvien2", () -> minutesService.minutes(session)).toString())
                .containsPattern(HASH);
        for (CouncilPaper paper : List.of(CouncilPaper.MINUTES, CouncilPaper.COUNT)) {
            Printout recused = printouts("uyvien1", session, paper).getFirst();
            assertThat(String.join(" ", words(recused)))
                    .contains("Kiều Thị Hở (mẫu)", "11/11", "Bạn không tham gia xét hồ sơ này")
                    .doesNotContain("10/11", "Số phiếu phát ra: 10", "Còn ý kiến về hồ sơ này");
            assertThat(recused.marks()).flatExtracting(Printout.Piece::words).containsExactly("BẢN TRÍCH");
            assertThat(words(recused)).noneMatch(word -> HASH.matcher(word).find());
            assertThat(String.join(
                            " ", words(printouts("uyvien2", session, paper).getFirst())))
                    .contains("10/11");
        }
    }

    @Test
    void kept_theRuntimeRoleChangesNoReservedOpinion(@Autowired JdbcTemplate runtime) {
        UUID session = counted(subject("Giáp Văn Giữ (mẫu)"));
        reserve("uyvien2", session, null, "Giữ nguyên.");

        assertThatThrownBy(() -> runtime.update("update council_reserved_opinion set words = ''"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(jdbc.sql("select words from council_reserved_opinion where session = ?")
                        .param(session)
                        .query(String.class)
                        .list())
                .containsExactly("Giữ nguyên.");
    }

    private void turn(String rule, String value) {
        jdbc.sql("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?")
                .params(value, rule)
                .update();
    }

    /** Before its opening, with a counting team and everybody in the room. */
    private UUID onPaper(SubjectKey... subjects) {
        turn("paper_ballot", "ON");
        UUID session = convened(subjects);
        people.as(
                "thuky",
                () -> teams.choose(CommandKey.fresh(), session, List.of(people.id("uyvien7"), people.id("canbo"))));
        present(session, MEMBERS);
        return session;
    }

    private UUID counted(SubjectKey... subjects) {
        UUID session = opened(MEMBERS, subjects);
        for (int index = 0; index < MEMBERS.size(); index++) {
            vote(session, MEMBERS.get(index), index < 9 ? Choice.AGREE : Choice.DISAGREE);
        }
        close(session);
        return session;
    }

    private Interest interest(UUID session, int item) {
        return new Interest(details(session).items().get(item).id(), InterestKind.FAMILY, null);
    }

    private void reserve(String username, UUID session, UUID item, String words) {
        people.as(username, () -> opinionService.reserve(CommandKey.fresh(), session, item, words));
    }

    private MinutesDetails.Edition minutesOf(String username, UUID session) {
        return people.as(username, () -> minutesService.minutes(session).newest());
    }

    private String nameOf(String username, UUID session) {
        return people.as(username, () -> councilService.session(session)).members().stream()
                .filter(member -> member.account().equals(people.id(username)))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private List<Printout> printouts(String username, UUID session, CouncilPaper paper) {
        return people.as(username, () -> papers.of(session, paper).orElseThrow().sheets());
    }

    /** What each sheet says, a piece a line; and the files can be made of them, of which one is kept to look at. */
    private List<String> sheets(String username, UUID session, CouncilPaper paper) {
        List<Printout> printouts = printouts(username, session, paper);
        assertThat(printing.print(printouts, PrintFormat.WORD)).isNotEmpty();
        keep(paper, printing.print(printouts, PrintFormat.PDF));
        return printouts.stream()
                .map(sheet -> sheet.pieces().stream()
                        .map(piece -> String.join(" ", piece.words()))
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private static void keep(CouncilPaper paper, byte[] file) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "council-papers"));
            Files.write(folder.resolve(paper.path() + ".pdf"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String sheet, String begin) {
        return sheet.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
    }

    private static List<String> words(Printout sheet) {
        return sheet.pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .flatMap(word -> Arrays.stream(word.split("\\s+")))
                .toList();
    }

    /** The bar between the two who sign becomes two columns. */
    private static List<String> words(String body) {
        return Arrays.stream(body.split("\\s+"))
                .filter(word -> !word.equals("/"))
                .toList();
    }

    private HttpStatus status(String username, Supplier<ResponseEntity<byte[]>> asked) {
        try {
            return HttpStatus.valueOf(
                    people.as(username, asked::get).getStatusCode().value());
        } catch (BusinessException refused) {
            throw new AssertionError("A door refuses nothing in words", refused);
        }
    }
}
