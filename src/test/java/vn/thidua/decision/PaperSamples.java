package vn.thidua.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.decision.PaperFacts.Origin;
import vn.thidua.nomination.AwardLine;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;
import vn.thidua.shared.TextsForTests;
import vn.thidua.shared.UnitCode;

/** Papers of each kind, for tests that need no database. */
final class PaperSamples {

    static final Texts TEXTS = TextsForTests.bundle();

    private static final Unit COMMUNE = unit("ND", "Xã Nghi Dương", UnitKind.COMMUNE);
    private static final Unit CITY = unit("HP", "Thành phố Hải Phòng", UnitKind.CITY);
    private static final AuthorityNames NAMES = new AuthorityNames(TEXTS);
    private static final PaperWriter WRITER = new PaperWriter(TEXTS, NAMES);

    private PaperSamples() {}

    static Stream<Sample> everyKindAndCapacity() {
        return Stream.of(SigningCapacity.values())
                .flatMap(capacity -> Stream.of(
                        sample(PaperKind.DECISION, DecidingLevel.COMMUNE, capacity, lines(), null),
                        sample(PaperKind.SUBMISSION, DecidingLevel.COMMUNE, capacity, lines(), null),
                        sample(
                                PaperKind.DECISION,
                                DecidingLevel.CITY,
                                capacity,
                                lines(),
                                new Origin(
                                        "12/TTr-UBND", LocalDate.of(2026, 1, 20), "Ủy ban nhân dân xã Nghi Dương"))));
    }

    static Sample decision() {
        return decision(lines());
    }

    static Sample submission() {
        return sample(PaperKind.SUBMISSION, DecidingLevel.COMMUNE, SigningCapacity.DEPUTY_FOR_HEAD, lines(), null);
    }

    static Sample decision(List<AwardLine> lines) {
        return sample(PaperKind.DECISION, DecidingLevel.COMMUNE, SigningCapacity.DEPUTY_FOR_HEAD, lines, null);
    }

    private static Sample sample(
            PaperKind kind,
            DecidingLevel level,
            SigningCapacity capacity,
            List<AwardLine> lines,
            @Nullable Origin origin) {
        Unit issuer = level == DecidingLevel.CITY ? CITY : COMMUNE;
        PaperText text = WRITER.write(new PaperFacts(
                kind,
                level,
                issuer,
                CITY,
                capacity,
                "Nguyễn Thị Phương Thảo (mẫu)",
                "ND152",
                2026,
                ListOrder.of(lines),
                origin));
        return new Sample(kind + " " + level + " " + capacity, kind, issuer, text);
    }

    /** Twelve lines of every kind: enough for a second page of the list. */
    private static List<AwardLine> lines() {
        List<AwardLine> lines = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            for (int i = 1; i <= 12; i++) {
                lines.add(AwardLineSamples.line(
                        "Đặng Thị Tường Vi & <" + i + ">",
                        kind,
                        "Giấy khen của Chủ tịch UBND xã",
                        "Xây dựng nông thôn mới",
                        null));
            }
        }
        return lines;
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(new UnitCode(code), name, kind, null, LocalDate.of(2025, 7, 1), null, false);
    }

    record Sample(String name, PaperKind kind, Unit issuer, PaperText text) {

        PaperText numbered(PaperNumber number) {
            return WRITER.numbered(
                    text,
                    number,
                    kind,
                    NAMES.place(issuer),
                    kind == PaperKind.DECISION ? NAMES.chair(issuer) : NAMES.committee(issuer));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
