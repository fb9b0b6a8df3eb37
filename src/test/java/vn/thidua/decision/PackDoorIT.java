package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.document.pdf.PdfText;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

/** Everything that goes to the city's own channel, as one file, for the clerk who sends it. */
@IntegrationTest
class PackDoorIT {

    @Autowired
    WebApplicationContext context;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    MockMvc browser;
    PaperStory story;
    PackStory packs;
    List<UUID> lines;
    PaperId submission;

    @BeforeEach
    void submissionOfTwoLines() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        story = new PaperStory(context, people);
        packs = new PackStory(context, people);
        lines = new RecommendedFixture(context).lines("F-BKTP-CN", "Trịnh Thị Gói", "=Vũ Đức Gửi");
        submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
    }

    @Test
    void clerkHasSubmissionListAndEvidenceOfTheLines_inOneFile() throws Exception {
        packs.numbered(submission);

        Map<String, byte[]> pack = unpack(open("vanthu")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip"))
                .andExpect(header().stringValues("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());

        String pdf = nameEnding(pack, ".pdf");
        assertThat(pdf).startsWith("Tờ trình số ");
        assertThat(PdfText.of(pack.get(pdf)).text())
                .contains("TrịnhThịGói", "VũĐứcGửi")
                .doesNotContain("DỰTHẢO");
        assertThat(pack).containsKey(pdf.replace(".pdf", ".docx"));
        String list = new String(pack.get("Danh sách đề nghị.csv"), StandardCharsets.UTF_8);
        assertThat(list)
                .contains("\"Trịnh Thị Gói\"", "\"'=Vũ Đức Gửi\"", "\"Minh chứng hồ sơ 01\"")
                .contains("\"Minh chứng hồ sơ 01/01 bien-ban.pdf\",\"" + sha256(Nominating.PDF) + "\"");
        assertThat(evidenceIn(pack)).containsExactly("Minh chứng hồ sơ 01/01 bien-ban.pdf");
        assertThat(pack.get("Minh chứng hồ sơ 01/01 bien-ban.pdf")).isEqualTo(Nominating.PDF);
    }

    @Test
    void filesOfLinesThatAreNotOnTheList_stayWithTheCommune() throws Exception {
        RecommendedFixture recommended = new RecommendedFixture(context);
        NominationDraft.Line sent = Drafts.person("Lục Thị Đi", "F-BKTP-CN");
        NominationDraft.Line struck = Drafts.person("Lục Văn Gạch", "F-BKTP-CN");
        NominationDraft.Line ofTheCommune = Drafts.person("Lục Thị Xã", "F-GK-CN");
        recommended.lines(sent, struck, ofTheCommune);
        UUID nomination = recommended.nomination(sent.id());
        fileOf(nomination, struck.id(), "cua-nguoi-bi-gach.pdf");
        fileOf(nomination, sent.id(), "cua-nguoi-duoc-trinh.pdf");
        fileOf(nomination, ofTheCommune.id(), "cua-nguoi-nhan-giay-khen.pdf");
        submission = story.paperOf(sent.id(), PaperKind.SUBMISSION);
        story.prepare(submission);
        people.as(
                "chutich",
                () -> context.getBean(PaperService.class)
                        .strike(CommandKey.fresh(), submission, List.of(struck.id()), "Đang có đơn thư"));
        packs.signedAndNumbered(submission);

        Map<String, byte[]> pack =
                unpack(open("vanthu").andReturn().getResponse().getContentAsByteArray());

        assertThat(evidenceIn(pack))
                .containsExactly(
                        "Minh chứng hồ sơ 01/01 bien-ban.pdf", "Minh chứng hồ sơ 01/02 cua-nguoi-duoc-trinh.pdf");
        assertThat(pack.get("Minh chứng hồ sơ 01/02 cua-nguoi-duoc-trinh.pdf"))
                .isEqualTo(Nominating.pdf("cua-nguoi-duoc-trinh.pdf"));
        assertThat(new String(pack.get("Danh sách đề nghị.csv"), StandardCharsets.UTF_8))
                .contains("Lục Thị Đi", sha256(Nominating.pdf("cua-nguoi-duoc-trinh.pdf")))
                .doesNotContain("Lục Văn Gạch", "Lục Thị Xã")
                .doesNotContain(
                        sha256(Nominating.pdf("cua-nguoi-bi-gach.pdf")),
                        sha256(Nominating.pdf("cua-nguoi-nhan-giay-khen.pdf")));
    }

    @Test
    void packIsHadWhileItWaitsForSendingAndForTheAnswer_andNeitherBeforeNorAfter() throws Exception {
        open("vanthu").andExpect(status().isNotFound());
        packs.numbered(submission);
        open("vanthu").andExpect(status().isOk());
        packs.send(submission, LocalDate.now(context.getBean(Clock.class)), "Bưu điện");
        open("vanthu").andExpect(status().isOk());
        packs.enter(
                submission,
                PackStory.NUMBERS.incrementAndGet(),
                CityAnswerEntry.Line.granted(lines.getFirst(), 1),
                CityAnswerEntry.Line.granted(lines.getLast(), 2));
        open("vanthu").andExpect(status().isNotFound());
    }

    @Test
    void onTheCitysDesk_thereIsNoPack() throws Exception {
        story.handedOver(submission);

        open("vanthu").andExpect(status().isNotFound());
    }

    @Test
    void whoeverIsNotTheClerk_getsNoFile() throws Exception {
        packs.numbered(submission);

        open("canbo").andExpect(status().isForbidden());
        open("vanthutp").andExpect(status().isNotFound());
        browser.perform(get("/tai-lieu/van-ban/" + submission + "/ho-so")).andExpect(status().is3xxRedirection());
    }

    private ResultActions open(String who) throws Exception {
        return browser.perform(
                get("/tai-lieu/van-ban/" + submission + "/ho-so").with(user(accounts.loadUserByUsername(who))));
    }

    /** The writer said so before sending; here it is sent already. */
    private void fileOf(UUID nomination, UUID line, String name) {
        Attachments attachments = context.getBean(Attachments.class);
        people.as("canbo", () -> {
            AttachmentId file = TestFiles.send(
                    attachments::receive,
                    name,
                    Nominating.pdf(name),
                    received -> attachments.keep(SubjectRef.of("nomination", nomination), Drafts.XUAN_DOAI, received));
            jdbc.update("insert into nomination_evidence_line values (?, ?, ?)", file.value(), nomination, line);
        });
    }

    private static List<String> evidenceIn(Map<String, byte[]> pack) {
        return pack.keySet().stream().filter(name -> name.contains("/")).toList();
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static String nameEnding(Map<String, byte[]> pack, String ending) {
        return pack.keySet().stream()
                .filter(name -> name.endsWith(ending) && !name.contains("/"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, byte[]> unpack(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
