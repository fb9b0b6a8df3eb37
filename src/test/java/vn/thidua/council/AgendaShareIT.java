package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.award.DirectWorkers;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.CommandKey;

/** An agenda with fewer direct workers than the target or last year closes with a written reason only. */
class AgendaShareIT extends CouncilStage {

    @Autowired
    private AgendaReasonService reasons;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void target() {
        // Last year is one of which nothing is registered.
        clock.set(LocalDate.of(2030, 3, 15), LocalTime.of(9, 0));
        target("80");
    }

    @AfterEach
    void targetBack() {
        target("NONE");
    }

    @Test
    @DisplayName("BR-10 too few direct workers on an agenda: it warns, and the secretary writes why")
    void belowTheTarget_theSecretarySaysWhy_andItIsKeptWithTheSession() {
        UUID session =
                planned(lines(PositionClass.DIRECT_WORKER, PositionClass.DIRECT_WORKER, PositionClass.OTHER_LEADER));

        AgendaShare share = details(session).share();
        assertThat(share.share().now()).isEqualTo(new DirectWorkers(2, 3));
        assertThat(share.before()).isEqualTo("Năm 2029: chưa có số liệu. Mục tiêu: 80 % (chưa xác minh).");
        assertThat(share.asked()).isTrue();
        assertThatThrownBy(() -> settle(session)).hasMessage("council.refused.shareReasonMissing");
        assertThat(details(session).status()).isEqualTo(SessionStatus.PLANNING);

        explain("thuky", session, "Đợt khen cán bộ chỉ đạo");
        settle(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.AGENDA_SETTLED);
        assertThat(details(session).share()).satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo("Đợt khen cán bộ chỉ đạo");
            assertThat(kept.reasonBy()).isEqualTo("Hoàng Minh Quân (mẫu)");
            assertThat(kept.asked()).isFalse();
        });
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where subject_id = ? and action = 'council.shareExplained'",
                        String.class,
                        session.toString()))
                .isEqualTo("Đợt khen cán bộ chỉ đạo");
    }

    @Test
    void itemTakenOffAfterwards_lowersTheShare_andAnotherReasonIsAsked() {
        SubjectKey[] lines = lines(PositionClass.DIRECT_WORKER, PositionClass.OTHER_LEADER);
        UUID session = planned(lines);
        explain("thuky", session, "Hai người");
        UUID direct = details(session).items().stream()
                .filter(item -> item.subject().equals(lines[0]))
                .findFirst()
                .orElseThrow()
                .id();
        people.as("thuky", () -> agendaService.remove(CommandKey.fresh(), session, direct));

        assertThatThrownBy(() -> settle(session)).hasMessage("council.refused.shareReasonMissing");
    }

    @Test
    void moreChampionsThanTheShareOfAdvancedWorkers_isWarnedOf_andTheAgendaIsSettled() {
        SubjectKey[] lines = lines(PositionClass.DIRECT_WORKER, PositionClass.DIRECT_WORKER);
        UUID session = planned(lines);
        title(lines[0], "T-CSTDCS");
        try {
            assertThat(details(session).share().cap()).as("off, as it ships").isEmpty();

            cap("ON");

            assertThat(details(session).share().cap())
                    .isEqualTo("Năm 2030: 1 Chiến sĩ thi đua cơ sở trên 0 Lao động tiên tiến, quá mức 15 %. Căn cứ:"
                            + " Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3; hiệu lực hiện nay chưa rõ (chưa xác minh).");
            settle(session);
            assertThat(details(session).status()).isEqualTo(SessionStatus.AGENDA_SETTLED);
        } finally {
            cap("OFF");
            title(lines[0], "F-GK-CN");
        }
    }

    /** A title goes its own road; here only what stands on the agenda matters. */
    private void title(SubjectKey line, String form) {
        jdbc.update("update nomination_line set form = ? where id = ?", form, line.id());
    }

    private void cap(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'cap_cstdcs_of_ldtt'", value);
    }

    @Test
    void subjectsThatNobodyCounts_haveNoShare() {
        UUID session = planned(subject("Không ai đếm (mẫu)"));

        assertThat(details(session).share()).isNull();
        settle(session);
    }

    @Test
    void reason_isRefusedWithoutNeedTextOrTurn() {
        UUID enough = planned(lines(PositionClass.DIRECT_WORKER));
        assertThatThrownBy(() -> explain("thuky", enough, "Thừa")).hasMessage("council.refused.shareSuffices");

        UUID session = planned(lines(PositionClass.OTHER_LEADER));
        assertThatThrownBy(() -> explain("thuky", session, " ")).hasMessage("council.refused.reasonMissing");
        assertThatThrownBy(() -> explain("chutich", session, "Không phải thư ký"))
                .isInstanceOf(AccessDeniedException.class);
        explain("thuky", session, "Có lý do");
        settle(session);
        assertThatThrownBy(() -> explain("thuky", session, "Muộn")).hasMessage("council.refused.notNow");
    }

    private SubjectKey[] lines(PositionClass... classes) {
        NominationDraft.Line[] drafts = Arrays.stream(classes)
                .map(each -> Drafts.person("Người " + UUID.randomUUID(), "F-GK-CN", each))
                .toArray(NominationDraft.Line[]::new);
        new Nominating(context).ready(drafts);
        return List.of(drafts).stream()
                .map(draft -> new SubjectKey("nomination-line", draft.id()))
                .toArray(SubjectKey[]::new);
    }

    private void settle(UUID session) {
        people.as("thuky", () -> agendaService.settle(CommandKey.fresh(), session));
    }

    private void explain(String who, UUID session, String reason) {
        people.as(who, () -> reasons.explain(CommandKey.fresh(), session, reason));
    }

    private void target(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'direct_worker_target'",
                value);
    }
}
