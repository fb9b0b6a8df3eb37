package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.tally.Choice;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CommandKey;

/** Whoever withdraws between invitation and opening keeps nobody else from being voted on. */
class WithdrawnSubjectIT extends CouncilStage {

    @Autowired
    ApplicationContext context;

    @Autowired
    NominationService nominations;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void withdrawnAfterTheInvitation_sessionOpensWithoutItAndTheTrailSaysSo() {
        SubjectKey gone = subject("Lương Văn Rút (mẫu)");
        SubjectKey stays = subject("Mạc Thị Còn (mẫu)");
        UUID session = convened(gone, stays);
        fakeAgenda.withdraw(gone);

        assertThat(details(session).items())
                .extracting(SessionDetails.Item::gone)
                .containsExactly(true, false);
        present(session, MEMBERS);
        open(session);

        assertThat(details(session).items()).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo(stays);
            assertThat(item.position()).isEqualTo(1);
            assertThat(item.gone()).isFalse();
        });
        assertThat(jdbc.queryForList(
                        "select mention_ids[1] from audit_entry where action = 'council.itemDropped' and subject_id = ?",
                        String.class,
                        session.toString()))
                .containsExactly(gone.id().toString());
        MEMBERS.forEach(member -> vote(session, member, Choice.AGREE));
        close(session);
        assertThat(details(session).items().getFirst().result().passed()).isTrue();
    }

    @Test
    void everythingWithdrawn_openingIsRefusedAndTheSessionCanBeCalledOff() {
        SubjectKey only = subject("Lương Thị Rút Hết (mẫu)");
        UUID session = convened(only);
        fakeAgenda.withdraw(only);
        present(session, MEMBERS);

        declareOnce("chutich", session);
        assertThatThrownBy(() -> people.as("chutich", () -> meetingService.open(CommandKey.fresh(), session)))
                .hasMessage("council.refused.nothingLeft");
        assertThat(details(session).items()).hasSize(1);
        people.as("thuky", () -> agendaService.cancel(CommandKey.fresh(), session, "Không còn đề nghị nào"));

        assertThat(details(session).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(engine.isRunning(PROCESS, session.toString())).isFalse();
    }

    @Test
    void nominationWithdrawnOrStopped_sessionOpensWithoutItsLines() {
        Nominating nominating = new Nominating(context);
        NominationDraft.Line withdrawn = Drafts.person("Lương Thị Xin Rút (mẫu)", "F-GK-CN");
        NominationDraft.Line stopped = Drafts.person("Lương Thị Bị Dừng (mẫu)", "F-GK-CN");
        NominationDraft.Line stays = Drafts.person("Lương Thị Ở Lại (mẫu)", "F-GK-CN");
        UUID first = nominating.ready(withdrawn);
        UUID second = nominating.ready(stopped);
        nominating.ready(stays);
        UUID session = convened(key(withdrawn), key(stopped), key(stays));
        people.as("truongthon", () -> nominations.withdraw(CommandKey.fresh(), first, "Chuyển nơi ở"));
        people.as("chutich", () -> nominations.stop(CommandKey.fresh(), second, "Bị khởi tố"));

        assertThat(details(session).items())
                .extracting(SessionDetails.Item::gone)
                .containsExactly(true, true, false);
        present(session, MEMBERS);
        open(session);

        assertThat(details(session).items())
                .extracting(item -> item.subject().id())
                .containsExactly(stays.id());
    }

    private static SubjectKey key(NominationDraft.Line line) {
        return new SubjectKey("nomination-line", line.id());
    }
}
