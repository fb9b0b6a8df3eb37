package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.pdf.PdfText;
import vn.thidua.document.word.WordSamples;
import vn.thidua.shared.CommandKey;

/** The paper as a file, for those who may read it and nobody else. */
@IntegrationTest
class PaperDoorIT {

    @Autowired
    WebApplicationContext context;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    TestPeople people;

    @Autowired
    PaperService papers;

    @Autowired
    Clock clock;

    MockMvc browser;
    PaperStory story;
    List<UUID> lines;
    PaperId paper;

    @BeforeEach
    void oneDraft() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        story = new PaperStory(context, people);
        lines = new RecommendedFixture(context).lines("F-GK-CN", "Trịnh Thị Hường", "Vũ Đức Ổn");
        paper = story.paperOf(lines.getFirst(), PaperKind.DECISION);
    }

    @Test
    void draft_isHadByItsReaders_marked_underItsName() throws Exception {
        MockHttpServletResponse file = open("canbo", PrintFormat.PDF)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().stringValues("X-Content-Type-Options", "nosniff"))
                .andExpect(header().stringValues("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse();

        assertThat(name(file)).isEqualTo("Dự thảo Quyết định khen thưởng, Xã Nghi Dương.pdf");
        assertThat(PdfText.of(file.getContentAsByteArray()).text()).contains("DỰTHẢO", "TrịnhThịHường", "VũĐứcỔn");
    }

    @Test
    void issuedPaper_saysWhatTheChairSigned_withItsNumber() throws Exception {
        story.prepare(paper);
        story.sign("chutich", paper);
        int number = story.number("vanthu", paper);
        PaperDetails issued = people.as("canbo", () -> papers.details(paper));

        MockHttpServletResponse word = open("phochutich", PrintFormat.WORD)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", PrintFormat.WORD.contentType()))
                .andReturn()
                .getResponse();
        MockHttpServletResponse pdf =
                open("vanthu", PrintFormat.PDF).andReturn().getResponse();

        String day = Dates.day(LocalDate.now(clock)).replace('/', '-');
        assertThat(name(word)).isEqualTo("Quyết định số " + number + "-QĐ-UBND ngày " + day + ".docx");
        String said = String.join("\n", WordSamples.paragraphs(word.getContentAsByteArray()));
        assertThat(bare(said)).isEqualTo(bare(issued.text().text()));
        assertThat(bare(said))
                .contains("Số:" + number + "/QĐ-UBND")
                .contains(bare(issued.signature().text().lines().toList().getLast()));
        assertThat(PdfText.of(pdf.getContentAsByteArray()).body().text())
                .isEqualTo(bare(issued.text().text()));
        assertThat(pdf.getContentAsByteArray())
                .isEqualTo(
                        open("canbo", PrintFormat.PDF).andReturn().getResponse().getContentAsByteArray());
    }

    @Test
    void whoeverMayNotReadThePaper_getsNoFile() throws Exception {
        open("truongthon", PrintFormat.PDF).andExpect(status().isForbidden());
        open("thamdinhtp", PrintFormat.PDF).andExpect(status().isNotFound());
        open("thamdinhtp", PrintFormat.WORD).andExpect(status().isNotFound());
        browser.perform(get("/tai-lieu/van-ban/" + UUID.randomUUID() + "/pdf")
                        .with(user(accounts.loadUserByUsername("canbo"))))
                .andExpect(status().isNotFound());
        browser.perform(get("/tai-lieu/van-ban/" + paper + "/pdf")).andExpect(status().is3xxRedirection());
    }

    @Test
    void submissionHandedOver_isHadAtTheCity() throws Exception {
        UUID line = new RecommendedFixture(context)
                .lines("F-BKTP-CN", "Phan Thị Lũy")
                .getFirst();
        paper = story.paperOf(line, PaperKind.SUBMISSION);
        open("thamdinhtp", PrintFormat.WORD).andExpect(status().isNotFound());
        story.handedOver(paper);

        MockHttpServletResponse word = open("thamdinhtp", PrintFormat.WORD)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(name(word)).startsWith("Tờ trình số ").endsWith(".docx");
    }

    @Test
    void paperThatIsNeverIssued_hasNoFile() throws Exception {
        story.prepare(paper);
        people.as("chutich", () -> papers.strike(CommandKey.fresh(), paper, lines, "Chưa đủ căn cứ"));

        open("chutich", PrintFormat.PDF).andExpect(status().isNotFound());
    }

    private ResultActions open(String username, PrintFormat format) throws Exception {
        String path = "/tai-lieu/van-ban/" + paper + (format == PrintFormat.PDF ? "/pdf" : "/word");
        return browser.perform(get(path).with(user(accounts.loadUserByUsername(username))));
    }

    private static String name(MockHttpServletResponse file) {
        String disposition = file.getHeader("Content-Disposition");
        assertThat(disposition).startsWith("attachment; ");
        String encoded = disposition.substring(disposition.indexOf("filename*=UTF-8''") + "filename*=UTF-8''".length());
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
