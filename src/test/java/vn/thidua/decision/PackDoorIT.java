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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.document.pdf.PdfText;
import vn.thidua.nomination.EvidenceService;

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
    EvidenceService evidence;

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
        UUID nomination = people.as(
                        "vanthu", () -> context.getBean(PaperService.class).details(submission))
                .listed()
                .getFirst()
                .content()
                .nomination();
        var files = people.as("vanthu", () -> evidence.of(nomination));
        assertThat(files).isNotEmpty();
        assertThat(list)
                .contains("\"Trịnh Thị Gói\"", "\"'=Vũ Đức Gửi\"", "\"Minh chứng hồ sơ 01\"")
                .contains(files.getFirst().sha256());
        assertThat(pack.keySet().stream().filter(name -> name.startsWith("Minh chứng hồ sơ 01/")))
                .hasSameSizeAs(files);
        assertThat(pack.get("Minh chứng hồ sơ 01/01 " + files.getFirst().name()))
                .hasSize(Math.toIntExact(files.getFirst().bytes()));
    }

    @Test
    void packIsHadWhileItWaitsForSendingAndForTheAnswer_andNeitherBeforeNorAfter() throws Exception {
        open("vanthu").andExpect(status().isNotFound());
        packs.numbered(submission);
        open("vanthu").andExpect(status().isOk());
        packs.send(submission, java.time.LocalDate.now(context.getBean(java.time.Clock.class)), "Bưu điện");
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
