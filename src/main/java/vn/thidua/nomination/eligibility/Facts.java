package vn.thidua.nomination.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.movement.LaunchLevel;
import vn.thidua.shared.SubjectKind;

/**
 * Everything known of one nominee when the rules are asked.
 *
 * @param day the day whose rules hold: of the first submission, or today while it is written
 * @param year the year the award is for
 * @param lastYear the last year that was over on the day, of those up to {@code year}: its results are in, or missing
 * @param period when the achievement was made
 * @param periodStated whether the unit said so; otherwise it was taken from the title or the movement
 */
public record Facts(
        Asked asked,
        Nominee nominee,
        LocalDate day,
        int year,
        int lastYear,
        Span period,
        boolean periodStated,
        List<PastAward> awards,
        List<Namesake> namesakes,
        List<RatedYear> ratings,
        List<RatedYear> unitRatings,
        List<Certificate> certificates,
        List<Span> disciplines,
        List<Span> leaves,
        Members members,
        Titled titled,
        @Nullable Integer clusterRank,
        @Nullable String contribution,
        @Nullable Integer postMonths,
        @Nullable Joined movement,
        Enrolled enrolled,
        List<Likeness> likenesses,
        UnitState unit,
        Posted posted) {

    /** What is asked for. */
    public record Asked(
            String form,
            String name,
            boolean title,
            SubjectKind kind,
            @Nullable CommendationType type) {}

    /**
     * Who it is for.
     *
     * @param consent who agreed for somebody under age, as stated
     * @param laterRetirement why a higher age of retirement holds for them, as stated
     */
    public record Nominee(
            SubjectKind kind,
            @Nullable Integer birthYear,
            boolean woman,
            boolean leader,
            boolean directWorker,
            @Nullable String consent,
            @Nullable String laterRetirement) {}

    /**
     * An award of the past.
     *
     * @param type {@code null} where only the unit states it
     * @param where decision, date and issuer in words
     * @param predecessor the unit before the reorganisation under which it was granted
     */
    public record PastAward(
            String form,
            @Nullable CommendationType type,
            int year,
            String where,
            Source source,
            @Nullable String predecessor) {

        /** Only merit builds toward merit (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 3). */
        boolean merit() {
            return type == null || type == CommendationType.CONG_TRANG;
        }
    }

    /**
     * An award of somebody of the same name in the commune, of whom too little is written to tell whether it is the nominee.
     *
     * @param who in words
     */
    public record Namesake(String who, PastAward award) {}

    public record RatedYear(int year, YearRating rating) {}

    /** A recognised initiative or research, and where it served already. */
    public record Certificate(CertificateKind kind, CertificateLevel level, String number, List<Use> uses) {}

    /**
     * Where a certificate was named before.
     *
     * @param granted whether that honour was granted
     * @param title whether it was a title
     * @param where as far as whoever writes the nomination may know
     * @param within the same in full, for the officers of the commune
     */
    public record Use(boolean granted, boolean title, int year, String where, String within) {}

    /**
     * The people of a collective, as stated.
     *
     * @param disciplined how many were disciplined in the year, from a warning up
     */
    public record Members(
            @Nullable Integer all,
            @Nullable Integer done,
            @Nullable Integer advanced,
            @Nullable Integer fighters,
            @Nullable Integer disciplined) {

        public static final Members NONE = new Members(null, null, null, null, null);
    }

    /**
     * What the register holds of the people of the nominating unit for the year.
     *
     * @param unit its name; a group within it has no people of its own there, and no more than these
     * @param people how many hold a title, by its code
     */
    public record Titled(String unit, Map<String, Integer> people) {

        public static final Titled NOBODY = new Titled("", Map.of());

        public Titled {
            people = Map.copyOf(people);
        }

        int with(String title) {
            return people.getOrDefault(title, 0);
        }
    }

    /** The movement it is nominated for. */
    public record Joined(String name, LaunchLevel launchedBy, int periodStart, int periodEnd, LocalDate until) {

        Span years() {
            return Span.ofYears(periodStart, periodEnd);
        }
    }

    /**
     * Whether somebody enrolled.
     *
     * @param demand how far it is asked for
     * @param article where that stands
     * @param unverified whether nobody has seen that it does
     * @param on the day; {@code null} where nobody did
     * @param until last day of the movement, or of the year of the title
     */
    public record Enrolled(
            EnrolmentDemand demand,
            String article,
            boolean unverified,
            String goal,
            @Nullable LocalDate on,
            LocalDate until) {

        boolean inTime() {
            return on != null && !on.isAfter(until);
        }
    }

    /**
     * The nominating unit, and the body that is nominated.
     *
     * @param validTo the unit's last day
     * @param on the day on which it has to exist: of a body that is itself nominated today, otherwise of the submission
     * @param sameName dissolved bodies of the nominee's name, where none of that name exists
     */
    public record UnitState(String name, @Nullable LocalDate validTo, LocalDate on, List<Dissolved> sameName) {}

    /** A body that does not exist any more. */
    public record Dissolved(String name, LocalDate lastDay) {}

    /**
     * Where the list is published on the road that the nomination goes.
     *
     * @param stage in words; {@code null} where no publication is asked
     * @param onTheRoad whether the road has a place for it; else nobody publishes it by themselves
     */
    public record Posted(@Nullable Message stage, int days, boolean workingDays, boolean onTheRoad) {}

    /** The first day from which achievements count again after the last discipline; {@code null} without one. */
    @Nullable
    LocalDate countsFrom() {
        return disciplines.stream()
                .map(Span::to)
                .max(LocalDate::compareTo)
                .map(end -> end.plusDays(1))
                .orElse(null);
    }

    /** Whether a whole year lies after the last discipline. */
    boolean counts(int aYear) {
        LocalDate from = countsFrom();
        return from == null || !LocalDate.of(aYear, 1, 1).isBefore(from);
    }

    /** Years that a maternity leave touches: they break no row of years. */
    Set<Integer> leaveYears() {
        return leaves.stream()
                .flatMap(leave -> IntStream.rangeClosed(
                                leave.from().getYear(), leave.to().getYear())
                        .boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
