package vn.thidua.document;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestFiles;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class AttachmentDoorIT {

    @Autowired
    private Attachments attachments;

    @Autowired
    private PlantedGate gate;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc;

    private final SubjectRef subject = SubjectRef.of(PlantedGate.TYPE, UUID.randomUUID());

    @BeforeEach
    void openDoor() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void readerOfTheSubject_getsThePictureInASandbox() throws Exception {
        byte[] picture = SampleFiles.png();
        gate.openFor(subject);

        mvc.perform(get(keep(subject, "Ảnh \"đường hoa\".png", picture)).with(user("somebody")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(picture))
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("inline; ")))
                .andExpect(header().stringValues("X-Content-Type-Options", "nosniff"))
                .andExpect(header().stringValues("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().longValue("Content-Length", picture.length));
    }

    @Test
    void anythingButAPicture_isADownloadUnderItsVietnameseName() throws Exception {
        gate.openFor(subject);

        mvc.perform(get(keep(subject, "Biên bản.pdf", SampleFiles.pdf())).with(user("somebody")))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Disposition",
                                Matchers.allOf(
                                        Matchers.startsWith("attachment; "),
                                        Matchers.containsString("filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf"))));
    }

    @Test
    void subjectTheReaderMayNotSee_andUnknownFile_lookTheSame() throws Exception {
        mvc.perform(get(keep(subject, "tep.pdf", SampleFiles.pdf())).with(user("somebody")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
        mvc.perform(get(Attachments.PATH + UUID.randomUUID()).with(user("somebody")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
    }

    @Test
    void fileOfAKindWhoseGateIsGone_isNotServed() throws Exception {
        gate.openFor(subject);
        String path = keep(subject, "tep.pdf", SampleFiles.pdf());
        jdbc.update("update document_attachment set subject_type = 'gateless' where subject_id = ?", subject.id());

        mvc.perform(get(path).with(user("somebody"))).andExpect(status().isNotFound());
    }

    @Test
    void nobodySignedIn_isNotLetIn() throws Exception {
        gate.openFor(subject);

        mvc.perform(get(keep(subject, "tep.pdf", SampleFiles.pdf()))).andExpect(status().is3xxRedirection());
    }

    private String keep(SubjectRef of, String name, byte[] content) {
        AttachmentId id = TestFiles.send(
                attachments::receive, name, content, file -> attachments.keep(of, new UnitCode("ND"), file));
        return Attachments.PATH + id.value();
    }
}
