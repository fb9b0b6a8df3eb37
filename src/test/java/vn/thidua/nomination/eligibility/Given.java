package vn.thidua.nomination.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private @Nullable String laterRetirement;
    private int year = 2026;
    private int lastYear = 2025;
    private Span period = Span.ofYears(2025, 2026);
    private boolean periodStated = true;
    private final List<Facts.PastAward> awards = new ArrayList<>();
    private final List<Facts.Namesake> namesakes = new ArrayList<>();
    private final List<Facts.RatedYear> ratings = new ArrayList<>();
    private final List<Facts.RatedYear> unitRatings = new ArrayList<>();
    private final List<Facts.Certificate> certificates = new ArrayList<>();
    private final List<Span> disciplines = new ArrayList<>();
    private final List<Span> leaves = new ArrayList<>();
    private Facts.Members members = Facts.Members.NONE;
    private final Map<String, Integer> titled = new HashMap<>();
    private @Nullable Integer rank;
    private @Nullable String contribution;
    private @Nullable Integer postMonths;
    private Facts.@Nullable Joined movement;
    private Facts.Enrolled enrolled = new Facts.Enrolled(
            EnrolmentDemand.VOLUNTARY, "Luật", false, "Phong trào", null, LocalDate.of(2026, 12, 31));
    private final List<Likeness> likenesses = new ArrayList<>();
    private @Nullable LocalDate unitEnds;
    private final List<Facts.Dissolved> dissolved = new ArrayList<>();
    private Facts.Posted posted = new Facts.Posted(null, 0, true, true);
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

    Given retiringLater(String why) {
        laterRetirement = why;
        return this;
    }

    /** The last year that was over on the day. */
    Given over(int newLastYear) {
        lastYear = newLastYear;
        return this;
    }

    Given year(int newYear) {
        year = newYear;
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

    /** Nobody said when; it was taken from the movement. */
    Given achievedSomeTime() {
        periodStated = false;
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
        members = new Facts.Members(all, done, advanced, fighters, members.disciplined());
        return this;
    }

    /** So many people of the unit stand in the register with a title of the year. */
    Given titled(String form, int people) {
        titled.put(form, people);
        return this;
    }

    Given saysDisciplined(int people) {
        members = new Facts.Members(members.all(), members.done(), members.advanced(), members.fighters(), people);
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

    /** For a movement whose last day that is. */
    Given enrolled(EnrolmentDemand demand, boolean notVerified, LocalDate until, @Nullable LocalDate on) {
        enrolled = new Facts.Enrolled(demand, "Quy chế", notVerified, "Phong trào", on, until);
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

    /** There is no body of the nominee's name but this one, which was dissolved. */
    Given namedLike(String body, LocalDate lastDay) {
        dissolved.add(new Facts.Dissolved(body, lastDay));
        return this;
    }

    Given contributed(String what) {
        contribution = what;
        return this;
    }

    Given posted(int days) {
        posted = new Facts.Posted(Message.of("stage.AFTER_COUNCIL"), days, false, true);
        return this;
    }

    /** A list is asked for where the road of the nomination has no place for it. */
    Given postedNowhere() {
        posted = new Facts.Posted(Message.of("stage.AFTER_COUNCIL"), 5, true, false);
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
        standard.add(new Criterion(
                branch, predicate, what, value, consecutive, since, asked(predicate), "Điều 1", confidence));
        return this;
    }

    private static @Nullable String asked(StandardPredicate predicate) {
        return predicate == StandardPredicate.NEEDS_PERSON ? "Có nhiều thành tích" : null;
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
                new Facts.Nominee(kind, birthYear, woman, leader, !leader, consent, laterRetirement),
                DAY,
                year,
                lastYear,
                period,
                periodStated,
                awards,
                namesakes,
                ratings,
                unitRatings,
                certificates,
                disciplines,
                leaves,
                members,
                new Facts.Titled("Trường THCS Nghi Dương", titled),
                rank,
                contribution,
                postMonths,
                movement,
                enrolled,
                likenesses,
                new Facts.UnitState("Xã Ngũ Phúc", unitEnds, DAY, dissolved),
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
