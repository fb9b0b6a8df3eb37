package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.organization.CitizenNumber;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

@IntegrationTest
class CitizenNumberIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    CitizenNumberService citizens;

    @Autowired
    JdbcTemplate jdbc;

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @Test
    void keptNumber_showsItsLastFourDigitsToTheNominatorOnly() {
        NominationDraft.Line line = Drafts.person("Trần Thị Số (mẫu)", "F-BKTP-CN");
        UUID id = nominating.drafted(line);
        CitizenNumber number = number();

        CitizenNumberService.Kept kept = keep(id, line, number);

        assertThat(people.as("truongthon", () -> citizens.lastFour(id))).containsEntry(line.id(), kept.lastFour());
        assertThatThrownBy(() -> people.as("vanthu", () -> citizens.lastFour(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertNotFound(() -> people.as("truongthon-xuandong", () -> citizens.lastFour(id)));
        assertNotFound(
                () -> people.as("truongthon-xuandong", () -> citizens.keep(CommandKey.fresh(), id, line.id(), number)));
    }

    @Test
    void savedDraft_keepsTheNumber_andARemovedNomineeTakesItAlong() {
        NominationDraft.Line line = Drafts.person("Trần Thị Giữ (mẫu)", "F-BKTP-CN");
        UUID id = nominating.drafted(line);
        keep(id, line, number());

        NominationDraft read = people.as("truongthon", () -> drafts.draft(id));
        DraftSaved saved = people.as("truongthon", () -> drafts.save(CommandKey.fresh(), read));
        assertThat(people.as("truongthon", () -> citizens.lastFour(id))).hasSize(1);

        people.as(
                "truongthon",
                () -> drafts.save(
                        CommandKey.fresh(),
                        new NominationDraft(
                                id,
                                saved.version(),
                                read.unit(),
                                read.movement(),
                                read.type(),
                                read.summary(),
                                read.meeting(),
                                List.of())));
        assertThat(jdbc.queryForObject(
                        "select count(*) from nomination_citizen_number where line = ?", Integer.class, line.id()))
                .isZero();
    }

    @Test
    void groupHasNoNumber_andARemovedOneIsGone() {
        NominationDraft.Line person = Drafts.person("Trần Thị Bỏ (mẫu)", "F-BKTP-CN");
        NominationDraft.Line group = Drafts.group("Tổ tự quản (mẫu)", "F-GK-TT");
        UUID id = nominating.drafted(person, group);
        keep(id, person, number());

        assertNotFound(() -> keep(id, group, number()));
        people.as("truongthon", () -> citizens.remove(CommandKey.fresh(), id, person.id()));

        assertThat(people.as("truongthon", () -> citizens.lastFour(id))).isEmpty();
    }

    @Test
    void sameNumberInTwoNominations_isOneSubject_whateverTheName() {
        CitizenNumber number = number();

        assertThat(subjectOf("Phạm Thị Một (mẫu)", number)).isEqualTo(subjectOf("Phạm Thị Mốt (mẫu)", number));
    }

    @Test
    void namesakes_areAskedForTheirNumber() {
        String name = "Phạm Thị Trùng " + UUID.randomUUID().toString().substring(0, 6);
        assertThat(subjectOf(name, number())).isNotEqualTo(subjectOf(name, number()));
        NominationDraft.Line third = Drafts.person(name, "F-BKTP-CN");
        UUID id = nominating.drafted(third);

        assertThat(submit(id).missing()).singleElement().satisfies(missing -> {
            assertThat(missing.what()).isEqualTo("citizenNumber");
            assertThat(missing.line()).isEqualTo(third.id());
        });

        keep(id, third, number());
        assertThat(submit(id).accepted()).isTrue();
    }

    @Test
    void numberThatDoesNotFit_isKeptAndSaysSo() {
        NominationDraft.Line woman1968 = Drafts.person("Trần Thị Khớp (mẫu)", "F-BKTP-CN");
        UUID id = nominating.drafted(woman1968);

        assertThat(keep(id, woman1968, CitizenNumber.of("031168" + ending())).fits())
                .isTrue();
        assertThat(keep(id, woman1968, CitizenNumber.of("031070" + ending())).fits())
                .isFalse();
    }

    private UUID subjectOf(String name, CitizenNumber number) {
        NominationDraft.Line line = Drafts.person(name, "F-BKTP-CN");
        UUID id = nominating.drafted(line);
        keep(id, line, number);
        assertThat(submit(id).accepted()).isTrue();
        return jdbc.queryForObject("select subject from nomination_line where id = ?", UUID.class, line.id());
    }

    private Submission submit(UUID id) {
        return people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL));
    }

    private CitizenNumberService.Kept keep(UUID id, NominationDraft.Line line, CitizenNumber number) {
        return people.as("truongthon", () -> citizens.keep(CommandKey.fresh(), id, line.id(), number));
    }

    private static CitizenNumber number() {
        return CitizenNumber.of("031168" + ending());
    }

    private static String ending() {
        return String.valueOf(new Random().nextInt(100_000, 999_999));
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("shared.notFound"));
    }
}
