package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Nominations as people write them, for tests of any room. */
public final class Drafts {

    public static final UnitCode XUAN_DOAI = new UnitCode("ND-T-XUANDOAI");

    private Drafts() {}

    /** Complete but for the evidence file, which is no part of the draft. */
    public static NominationDraft complete(UnitCode unit, LocalDate meeting, NominationDraft.Line... lines) {
        return new NominationDraft(
                UUID.randomUUID(),
                -1,
                unit,
                "NTM",
                CommendationType.PHONG_TRAO,
                "Hiến đất mở rộng đường thôn",
                new NominationDraft.Meeting(meeting, 182, 141),
                List.of(lines));
    }

    public static NominationDraft.Line person(String name, String form) {
        return person(name, form, PositionClass.DIRECT_WORKER);
    }

    public static NominationDraft.Line person(String name, String form, PositionClass positionClass) {
        return person(name, form, positionClass, deed("Hiến đất thổ cư để mở rộng đường trục thôn."));
    }

    public static NominationDraft.Line person(String name, String form, String achievement) {
        return person(name, form, PositionClass.DIRECT_WORKER, achievement);
    }

    private static NominationDraft.Line person(
            String name, String form, PositionClass positionClass, String achievement) {
        return new NominationDraft.Line(
                UUID.randomUUID(),
                SubjectKind.INDIVIDUAL,
                name,
                1968,
                Sex.F,
                "Thôn Xuân Đoài",
                positionClass,
                form,
                achievement,
                List.of(new NominationDraft.Figure("Diện tích đất đã hiến", "126", "m²", "2024-2025")),
                138,
                1);
    }

    /** The same nominee, born in another year. */
    public static NominationDraft.Line born(int year, NominationDraft.Line line) {
        return like(line, year, line.sex());
    }

    /** The same nominee, of that sex. */
    public static NominationDraft.Line of(Sex sex, NominationDraft.Line line) {
        return like(line, line.birthYear(), sex);
    }

    private static NominationDraft.Line like(
            NominationDraft.Line line, @Nullable Integer birthYear, @Nullable Sex sex) {
        return new NominationDraft.Line(
                line.id(),
                line.kind(),
                line.name(),
                birthYear,
                sex,
                line.address(),
                line.positionClass(),
                line.form(),
                line.achievement(),
                line.figures(),
                line.votesFor(),
                line.votesAgainst(),
                line.particulars());
    }

    /** A deed of its own each time: one that was honoured is not sent again. */
    private static String deed(String words) {
        return words + " Sổ theo dõi " + letters() + ", trang " + letters() + ".";
    }

    /** Without digits: a row of them might be somebody's number. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .map(each -> Character.isDigit(each) ? 'g' + each - '0' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public static NominationDraft.Line group(String name, String form) {
        return other(SubjectKind.COLLECTIVE, name, form, null);
    }

    public static NominationDraft.Line household(String name, String form) {
        return other(SubjectKind.HOUSEHOLD, name, form, "Thôn Xuân Đoài");
    }

    private static NominationDraft.Line other(SubjectKind kind, String name, String form, @Nullable String address) {
        return new NominationDraft.Line(
                UUID.randomUUID(),
                kind,
                name,
                null,
                null,
                address,
                null,
                form,
                deed("Góp công, góp đất làm đường."),
                List.of(new NominationDraft.Figure("Ngày công đóng góp", "2350", "công", "2025")),
                130,
                2);
    }
}
