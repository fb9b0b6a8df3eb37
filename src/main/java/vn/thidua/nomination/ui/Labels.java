package vn.thidua.nomination.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.ConsultedAuthority;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Minutes;
import vn.thidua.nomination.NominationStage;
import vn.thidua.nomination.Procedure;
import vn.thidua.nomination.Sex;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.nomination.StatementKind;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.CertificateLevel;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** The words for this room's values. */
final class Labels {

    private Labels() {}

    static String of(SubjectKind kind) {
        return I18NProvider.translate("nomination.enum.SubjectKind." + kind);
    }

    static String of(Sex sex) {
        return I18NProvider.translate("nomination.enum.Sex." + sex);
    }

    static String of(PositionClass positionClass) {
        return I18NProvider.translate("award.enum.PositionClass." + positionClass);
    }

    static String of(CommendationType type) {
        return I18NProvider.translate("award.enum.CommendationType." + type);
    }

    static String of(ConsultedAuthority authority) {
        return I18NProvider.translate("nomination.enum.ConsultedAuthority." + authority);
    }

    static String of(Procedure procedure) {
        return I18NProvider.translate("nomination.enum.Procedure." + procedure);
    }

    static String of(SimpleGround ground) {
        return I18NProvider.translate("nomination.enum.SimpleGround." + ground);
    }

    static String of(HeadRelation relation) {
        return I18NProvider.translate("nomination.enum.HeadRelation." + relation);
    }

    static String of(YearRating rating) {
        return I18NProvider.translate("nomination.enum.YearRating." + rating);
    }

    static String of(CertificateKind kind) {
        return I18NProvider.translate("nomination.enum.CertificateKind." + kind);
    }

    static String of(CertificateLevel level) {
        return I18NProvider.translate("nomination.enum.CertificateLevel." + level);
    }

    static String of(StatementKind kind) {
        return I18NProvider.translate("nomination.enum.StatementKind." + kind);
    }

    static String of(Minutes minutes) {
        return I18NProvider.translate("nomination.enum.Minutes." + minutes);
    }

    /** The time of a title: schools count by school years. */
    static String period(UnitKind unit, int year) {
        return unit == UnitKind.SCHOOL
                ? I18NProvider.translate("nomination.period.school", String.valueOf(year - 1), String.valueOf(year))
                : I18NProvider.translate("nomination.period.year", String.valueOf(year));
    }

    static StateBadge badge(NominationStage stage) {
        return new StateBadge(I18NProvider.translate("nomination.enum.NominationStage." + stage), tone(stage));
    }

    static StateBadge badge(LineStatus status) {
        return new StateBadge(I18NProvider.translate("nomination.enum.LineStatus." + status), tone(status));
    }

    static StateBadge badge(Verdict verdict) {
        Tone tone = switch (verdict) {
            case PASS -> Tone.GOOD;
            case FAIL -> Tone.BAD;
            case HUMAN -> Tone.WAITING;
        };
        return new StateBadge(I18NProvider.translate("nomination.enum.Verdict." + verdict), tone);
    }

    private static Tone tone(NominationStage stage) {
        return switch (stage) {
            case DRAFT, WITHDRAWN, STOPPED -> Tone.NEUTRAL;
            case FRONT, CHECK, APPRAISAL, COUNCIL, DECISION -> Tone.INFO;
            case SUPPLEMENT -> Tone.WAITING;
            case SETTLED -> Tone.GOOD;
            case RETURNED -> Tone.BAD;
        };
    }

    private static Tone tone(LineStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN, STOPPED -> Tone.NEUTRAL;
            case SUBMITTED, READY, ON_AGENDA, RECOMMENDED, BEING_DECIDED, AT_CITY -> Tone.INFO;
            case DEFERRED -> Tone.WAITING;
            case GRANTED -> Tone.HONOUR;
            case NOT_RECOMMENDED, REFUSED, RETURNED -> Tone.BAD;
        };
    }
}
