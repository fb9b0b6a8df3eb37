package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CommendationType;
import vn.thidua.award.DecidingLevel;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.Identities.Identity;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

class SamePersonTest {

    @Test
    void nameAndYear_areThePerson() {
        assertThat(individual("Phạm Quốc Vinh", 1970, "phạm  quốc vinh", 1970)).isEqualTo(Tie.SELF);
        assertThat(individual("Lê Thị Hòa", 1970, "Lê Thị Hoà", 1970)).isEqualTo(Tie.SELF);
    }

    @Test
    void otherYear_isSomebodyElse() {
        assertThat(individual("Phạm Quốc Vinh", 1970, "Phạm Quốc Vinh", 1971)).isNull();
    }

    @Test
    void yearUnknown_hasToBeConfirmed() {
        assertThat(individual("Phạm Quốc Vinh", 1970, "Phạm Quốc Vinh", null)).isEqualTo(Tie.SAME_NAME);
        assertThat(individual("Phạm Quốc Vinh", null, "Phạm Quốc Vinh", 1970)).isEqualTo(Tie.SAME_NAME);
    }

    @Test
    void toneMarks_tellPeopleApart() {
        assertThat(individual("Nguyễn Thị Hương", 1970, "Nguyễn Thị Hường", 1970))
                .isNull();
    }

    @Test
    void household_goesByItsHeadsName() {
        assertThat(tie(SubjectKind.HOUSEHOLD, "Hộ ông Phạm Quốc Vinh", null, "Phạm Quốc Vinh", 1970))
                .isEqualTo(Tie.SAME_NAME);
        assertThat(tie(SubjectKind.HOUSEHOLD, "Phạm Quốc Vinh", null, "Phạm Quốc Vinh", 1970))
                .isEqualTo(Tie.SAME_NAME);
        assertThat(tie(SubjectKind.HOUSEHOLD, "Hộ ông Phạm Quốc Vinh", null, "Vinh", 1970))
                .isEqualTo(Tie.SAME_NAME);
        assertThat(tie(SubjectKind.HOUSEHOLD, "Hộ ông Phạm Quốc Vinh", null, "Quốc Vin", 1970))
                .isNull();
    }

    @Test
    void collective_isNobody() {
        assertThat(tie(SubjectKind.COLLECTIVE, "Phạm Quốc Vinh", null, "Phạm Quốc Vinh", 1970))
                .isNull();
    }

    private static @Nullable Tie individual(
            String nominee, @Nullable Integer year, String person, @Nullable Integer birthYear) {
        return tie(SubjectKind.INDIVIDUAL, nominee, year, person, birthYear);
    }

    private static @Nullable Tie tie(
            SubjectKind kind, String nominee, @Nullable Integer year, String person, @Nullable Integer birthYear) {
        return SamePerson.tie(line(kind, nominee, year), new Identity(person, birthYear));
    }

    private static AwardLine line(SubjectKind kind, String name, @Nullable Integer birthYear) {
        return new AwardLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new SubjectId(UUID.randomUUID()),
                kind,
                name,
                birthYear,
                null,
                new UnitCode("ND-T-XUANDOAI"),
                "Thôn Xuân Đoài",
                new UnitCode("ND"),
                "F-GK-CN",
                "Giấy khen",
                DecidingLevel.COMMUNE,
                CommendationType.PHONG_TRAO,
                null,
                null,
                null,
                "Hiến đất",
                "",
                "ND152",
                null,
                null,
                null,
                null,
                LineStatus.BEING_DECIDED,
                AwardManner.PLAIN);
    }
}
