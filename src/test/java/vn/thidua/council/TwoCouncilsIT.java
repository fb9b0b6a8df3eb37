package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** A Council works on its own unit's nominations only. */
class TwoCouncilsIT extends CouncilStage {

    private static final UnitCode OTHER = new UnitCode("KQ");

    @Autowired
    ApplicationContext context;

    @Test
    void lineOfAnotherCommune_isNotThereForTheSecretary() {
        AccountId secretary = secretaryOf(OTHER);
        NominationDraft.Line line = Drafts.person("Lục Thị Láng Giềng (mẫu)", "F-GK-CN");
        new Nominating(context).ready(line);
        SubjectKey foreign = new SubjectKey("nomination-line", line.id());
        SubjectKey unknown = new SubjectKey("nomination-line", UUID.randomUUID());

        for (SubjectKey subject : List.of(foreign, unknown)) {
            assertThatThrownBy(() ->
                            people.as(secretary, () -> agendaService.plan(CommandKey.fresh(), OTHER, List.of(subject))))
                    .hasMessage("shared.notFound");
        }
        SubjectKey theirs = fakeAgenda.add(OTHER, "Lục Văn Của Họ (mẫu)", "F-GK-CN");
        UUID session = people.as(secretary, () -> agendaService.plan(CommandKey.fresh(), OTHER, List.of(theirs)));
        assertThatThrownBy(() -> people.as(secretary, () -> agendaService.add(CommandKey.fresh(), session, foreign)))
                .hasMessage("shared.notFound");
        assertThat(people.as("thuky", () -> agendaService.ready(COMMUNE)))
                .extracting(ReadySubject::key)
                .contains(foreign);
    }

    private AccountId secretaryOf(UnitCode unit) {
        LocalDate today = LocalDate.now(clock);
        AccountId secretary = people.newcomer(
                "Lục Thư Ký (mẫu)",
                AssignmentDraft.own(Role.COUNCIL_SECRETARY, unit, today),
                AssignmentDraft.own(Role.COUNCIL_MEMBER, unit, today));
        AccountId chair = people.newcomer("Lục Chủ Tịch (mẫu)", AssignmentDraft.own(Role.COUNCIL_CHAIR, unit, today));
        people.as(
                secretary,
                () -> councilService.found(
                        CommandKey.fresh(),
                        unit,
                        new FoundCouncil(
                                "Hội đồng xã bên cạnh (mẫu)",
                                "2026",
                                "01/QĐ-UBND",
                                today,
                                true,
                                List.of(
                                        new FoundCouncil.Seat(chair, "Lục Chủ Tịch (mẫu)", Post.CHAIR),
                                        new FoundCouncil.Seat(secretary, "Lục Thư Ký (mẫu)", Post.SECRETARY)))));
        return secretary;
    }
}
