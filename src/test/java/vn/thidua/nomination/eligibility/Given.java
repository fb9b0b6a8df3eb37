package vn.thidua.nomination.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.Confidence;
import vn.thidua.award.Criterion;
import vn.thidua.award.RuleValue;
import vn.thidua.award.StandardPredicate;
import vn.thidua.award.Threshold;
import vn.thidua.movement.LaunchLevel;
import vn.thidua.shared.SubjectKind;

/** Facts for tests: somebody of whom nothing in particular is known, and what a test adds. */
public final class Given {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private String form = "F-BKTP-CN";
    private boolean title;
    private SubjectKind kind = SubjectKind.INDIVIDUAL;
    private CommendationType type = CommendationType.CONG_TRANG;
    private @Nullable Integer birthYear = 1968;
    private boolean woman = true;
    private boolean leader;
    private @Nullable String consent;
    private int year = 2026;
    private Span period = Span.ofYears(2025, 2026);
    private final List<Facts.PastAward> awards = new ArrayList<>();
    private final List<Facts.Namesake> namesakes = new ArrayList<>();
    private final List<Facts.RatedYear> ratings = new ArrayList<>();
    private final List<Facts.RatedYear> unitRatings = new ArrayList<>();
    private final List<Facts.Certificate> certificates = new ArrayList<>();
    private final List<Span> disciplines = new ArrayList<>();
    private final List<Span> leaves = new ArrayList<>();
    private Facts.Members members = Facts.Members.NONE;
    private @Nullable Integer rank;
    private @Nullable Integer postMonths;
    private Facts.@Nullable Joined movement;
    private Facts.Enrolled enrolled = new Facts.Enrolled(false, "Phong trào", null, LocalDate.of(2026, 12, 31));
    private final List<Likeness> likenesses = new ArrayList<>();
    private @Nullable LocalDate unitEnds;
    private Facts.Posted posted = new Facts.Posted(null, 0, true);
    private final List<Criterion> standard = new ArrayList<>();
    private Severity severity = Severity.BLOCKS;
    private boolean unverified;

    static Given nominee() {
        return new Given();
    }

    Given asking(String newForm, boolean isTitle) {
        form = newForm;
        title = isTitle;
        return this;
    }

    Given collective() {
        kind = SubjectKind.COLLECTIVE;
        return this;
    }

    Given type(CommendationType newType) {
        type = newType;
        return this;
    }

    Given born(int newYear) {
        birthYear = newYear;
        return this;
    }

    Given agreedBy(String who) {
        consent = who;
        return this;
    }

    Given man() {
        woman = false;
        return this;
    }

    Given leading() {
        leader = true;
        return this;
    }

    Given achieved(int from, int to) {
        period = Span.ofYears(from, to);
        return this;
    }

    Given granted(String newForm, CommendationType of, int... years) {
        for (int each : years) {
            awards.add(new Facts.PastAward(newForm, of, each, "Quyết định " + each, Source.REGISTERED, null));
        }
        return this;
    }

    /** Granted to somebody of that name whose birth year nobody wrote down. */
    Given grantedToNamesake(String newForm, int... years) {
        for (int each : years) {
            namesakes.add(new Facts.Namesake(
                    "Nguyễn Văn A, không ghi năm sinh",
                    new Facts.PastAward(
                            newForm,
                            CommendationType.CONG_TRANG,
                            each,
                            "Quyết định " + each,
                            Source.REGISTERED,
                            null)));
        }
        return this;
    }

    Given stated(String newForm, int... years) {
        for (int each : years) {
            awards.add(new Facts.PastAward(newForm, null, each, "Quyết định " + each, Source.STATED, null));
        }
        return this;
    }

    Given grantedBefore(String unit, String newForm, int each) {
        awards.add(new Facts.PastAward(
                newForm, CommendationType.CONG_TRANG, each, "Quyết định " + each, Source.REGISTERED, unit));
        return this;
    }

    Given rated(YearRating rating, int... years) {
        for (int each : years) {
            ratings.add(new Facts.RatedYear(each, rating));
        }
        return this;
    }

    Given unitRated(YearRating rating, int... years) {
        for (int each : years) {
            unitRatings.add(new Facts.RatedYear(each, rating));
        }
        return this;
    }

    Given certified(CertificateKind of, CertificateLevel level, Facts.Use... uses) {
        certificates.add(new Facts.Certificate(of, level, "Số 12/QĐ-UBND", List.of(uses)));
        return this;
    }

    Given disciplined(LocalDate from, LocalDate to) {
        disciplines.add(new Span(from, to));
        return this;
    }

    Given onLeave(LocalDate from, LocalDate to) {
        leaves.add(new Span(from, to));
        return this;
    }

    Given members(
            @Nullable Integer all, @Nullable Integer done, @Nullable Integer advanced, @Nullable Integer fighters) {
        members = new Facts.Members(all, done, advanced, fighters);
        return this;
    }

    Given ranked(int newRank) {
        rank = newRank;
        return this;
    }

    Given inPost(int months) {
        postMonths = months;
        return this;
    }

    Given inMovement(LaunchLevel launchedBy) {
        movement = new Facts.Joined("Phong trào", launchedBy, 2021, 2025, LocalDate.of(2026, 12, 31));
        return this;
    }

    Given enrolled(boolean expected, @Nullable LocalDate on) {
        enrolled = new Facts.Enrolled(expected, "Phong trào", on, LocalDate.of(2025, 12, 31));
        return this;
    }

    Given beside(Likeness likeness) {
        likenesses.add(likeness);
        return this;
    }

    Given ofUnitUntil(LocalDate end) {
        unitEnds = end;
        return this;
    }

    Given posted(int days) {
        posted = new Facts.Posted(Message.of("stage.AFTER_COUNCIL"), days, false);
        return this;
    }

    Given row(int branch, StandardPredicate predicate, @Nullable String what, @Nullable String amount) {
        return row(branch, predicate, what, amount, false, null, Confidence.VERIFIED);
    }

    Given inARow(int branch, StandardPredicate predicate, String what, String amount) {
        return row(branch, predicate, what, amount, true, null, Confidence.VERIFIED);
    }

    Given row(
            int branch,
            StandardPredicate predicate,
            @Nullable String what,
            @Nullable String amount,
            boolean consecutive,
            @Nullable String since,
            Confidence confidence) {
        RuleValue value = amount == null
                ? null
                : new RuleValue("ND152", "standard", form, amount, ">=", DAY, null, "Điều 1", Confidence.VERIFIED);
        standard.add(new Criterion(branch, predicate, what, value, consecutive, since, "Điều 1", confidence));
        return this;
    }

    Given severity(Severity newSeverity) {
        severity = newSeverity;
        return this;
    }

    Given unverified() {
        unverified = true;
        return this;
    }

    Facts facts() {
        return new Facts(
                new Facts.Asked(form, form, title, kind, type),
                new Facts.Nominee(kind, birthYear, woman, leader, !leader, consent),
                DAY,
                year,
                period,
                true,
                awards,
                namesakes,
                ratings,
                unitRatings,
                certificates,
                disciplines,
                leaves,
                members,
                rank,
                null,
                postMonths,
                movement,
                enrolled,
                likenesses,
                new Facts.UnitState("Xã Ngũ Phúc", unitEnds),
                posted);
    }

    /** What these checks say. */
    List<Finding> findings(Check first, Check... more) {
        return new Examination(
                        EnumSet.of(first, more),
                        check -> new Rule(severity, "Điều 5", unverified),
                        standard,
                        Threshold.of("1/3", null),
                        18)
                .of(facts());
    }

    Finding finding(Check check) {
        List<Finding> all = findings(check);
        if (all.size() != 1) {
            throw new AssertionError("Not one finding: " + all);
        }
        return all.getFirst();
    }
}
