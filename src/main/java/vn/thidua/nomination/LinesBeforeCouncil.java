package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.award.Threshold;
import vn.thidua.council.AgendaSource;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/**
 * What a room needs of lines that it puts before another Council than the commune's. Called in the caller's transaction, by
 * lifecycles and agenda sources only: whoever calls has checked which lines these are.
 */
public interface LinesBeforeCouncil {

    /** The day of first submission, whose majorities hold for the line, by line. */
    Map<UUID, LocalDate> firstSubmitted(Collection<UUID> lines);

    /** What ties an account to lines, each hint with the id of its line; for whoever acts also by their own roles. */
    List<AgendaSource.Hint> hints(Collection<UUID> lines, AccountId member);

    /** Those of the lines that are through, with whoever nominated told. */
    Set<UUID> through(Collection<UUID> lines);

    /** Commendations offered to the nominee that are of no higher level than what was asked for. */
    List<AgendaSource.Form> otherForms(UUID line);

    /**
     * The quotas that say how many of these lines of a commune may be recommended at the city.
     *
     * @param forms by line, the form that it is recommended for
     * @param approved other lines of the commune that the city means to honour and that are on no decision yet
     */
    List<AgendaSource.Places> places(Map<UUID, String> forms, UnitCode commune, Set<UUID> approved);

    /** Who among these lines comes first where merit is equal (BR-08). */
    Set<UUID> firstAmongEquals(Collection<UUID> lines, Threshold womenOfCollective);

    /**
     * The Council recommended another form than the one asked for: the line asks for that from now on, and its eligibility is
     * examined anew.
     *
     * @param form one of {@link #otherForms}
     * @param because the count as a sentence
     */
    void recommendFor(UUID line, String form, String because);
}
