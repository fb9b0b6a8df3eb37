package vn.thidua.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.DecidingLevel;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardManner;
import vn.thidua.nomination.CouncilVote;
import vn.thidua.nomination.LineStatus;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Lines for tests that need no database. */
final class AwardLineSamples {

    private static final CouncilVote VOTE = new CouncilVote("05/BB-HĐTĐKT", LocalDate.of(2026, 11, 20), 11, 11);

    private AwardLineSamples() {}

    static AwardLine individual(String name) {
        return line(name, SubjectKind.INDIVIDUAL, "Giấy khen của Chủ tịch UBND xã", "Xây dựng nông thôn mới", null);
    }

    static AwardLine voted(String name, @Nullable CouncilVote vote) {
        return line(name, SubjectKind.INDIVIDUAL, "Giấy khen của Chủ tịch UBND xã", "Xây dựng", null, vote);
    }

    static AwardLine line(
            String name, SubjectKind kind, String form, @Nullable String movement, @Nullable AccountId appraiser) {
        return line(name, kind, form, movement, appraiser, VOTE);
    }

    private static AwardLine line(
            String name,
            SubjectKind kind,
            String form,
            @Nullable String movement,
            @Nullable AccountId appraiser,
            @Nullable CouncilVote vote) {
        return new AwardLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new SubjectId(UUID.randomUUID()),
                kind,
                name,
                kind == SubjectKind.INDIVIDUAL ? 1970 : null,
                null,
                new UnitCode("ND-T-XUANDOAI"),
                "Thôn Xuân Đoài",
                new UnitCode("ND"),
                "F-GK",
                form,
                DecidingLevel.COMMUNE,
                CommendationType.PHONG_TRAO,
                movement == null ? null : "NTM",
                movement,
                null,
                "Hiến đất\nmở đường",
                "",
                "ND152",
                UUID.randomUUID(),
                "11/11 phiếu đồng ý",
                vote,
                appraiser,
                LineStatus.BEING_DECIDED,
                AwardManner.PLAIN);
    }

    /** The same line in another manner. */
    static AwardLine in(AwardManner manner, AwardLine line, String form) {
        return new AwardLine(
                line.id(),
                line.nomination(),
                line.subject(),
                line.kind(),
                line.name(),
                line.birthYear(),
                line.sex(),
                line.unit(),
                line.unitName(),
                line.commune(),
                line.formCode(),
                form,
                line.level(),
                line.type(),
                line.movementCode(),
                line.movementName(),
                line.positionClass(),
                line.achievement(),
                line.figures(),
                line.ruleSet(),
                line.session(),
                manner.simple() ? null : line.councilResult(),
                manner.simple() ? null : line.vote(),
                line.appraiser(),
                line.status(),
                manner);
    }
}
