package vn.thidua.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/** What stands on a list of a subject of which this room knows no more than its rows. */
class ListSubjectTest {

    private static final UnitCode COMMUNE = new UnitCode("ND");

    private final ListSubject.Row due = row(PublicationStage.BEFORE_COUNCIL, false);
    private final ListSubject.Row later = row(PublicationStage.AFTER_COUNCIL, false);
    private final ListSubject.Row out = row(PublicationStage.BEFORE_COUNCIL, true);
    private final ListSubject subject = new ListSubject(
            UUID.randomUUID(),
            new UnitCode("ND-T1"),
            COMMUNE,
            new RoleAt(Role.VILLAGE_HEAD, new UnitCode("ND-T1")),
            null,
            true,
            "ND152",
            LocalDate.of(2026, 10, 1),
            List.of(out, later, due));

    @Test
    void onAList_areThoseWhoseFormAsksForItThen_andWhoAreStillOnTheirWay() {
        assertThat(subject.on(PublicationStage.BEFORE_COUNCIL)).containsExactly(due);
        assertThat(subject.on(PublicationStage.BEFORE_FILING)).isEmpty();
    }

    @Test
    void rowThatIsOut_isStillKnown_andOneOfAnotherSubjectIsNot() {
        assertThat(subject.row(out.id())).isEqualTo(out);

        assertThatThrownBy(() -> subject.row(UUID.randomUUID())).isInstanceOf(IllegalArgumentException.class);
    }

    private static ListSubject.Row row(PublicationStage stage, boolean ended) {
        return new ListSubject.Row(UUID.randomUUID(), "Nguyễn Thị Mẫu (mẫu)", "F-GK-CN", stage, "", ended);
    }
}
