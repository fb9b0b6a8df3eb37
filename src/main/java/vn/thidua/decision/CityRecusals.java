package vn.thidua.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.council.AgendaSeats;

/**
 * Of a line from which somebody is recused in the city's Council they see nothing at the city's desk either, until it is
 * public (ADR 0039).
 */
@Component
class CityRecusals {

    /** No appraisal has it: SQL knows no empty list. */
    private static final UUID NONE = new UUID(0, 0);

    private final AgendaSeats seats;
    private final CityInterests interests;

    CityRecusals(AgendaSeats seats, CityInterests interests) {
        this.seats = seats;
        this.interests = interests;
    }

    boolean shows(Appraisal appraisal) {
        return !closed().contains(appraisal.id().value());
    }

    List<Appraisal> without(List<Appraisal> appraisals) {
        Set<UUID> closed = closed();
        return appraisals.stream()
                .filter(appraisal -> !closed.contains(appraisal.id().value()))
                .toList();
    }

    /** The appraisals that are closed to the person acting, for a query; never empty. */
    Set<UUID> forQuery() {
        Set<UUID> closed = closed();
        return closed.isEmpty() ? Set.of(NONE) : closed;
    }

    /** The lines that are closed to the person acting. */
    Set<UUID> lines() {
        Set<UUID> closed = closed();
        return closed.isEmpty() ? Set.of() : Set.copyOf(interests.lines(closed));
    }

    /** The appraisals that are closed to the person acting. */
    Set<UUID> closed() {
        return seats.recusedFrom(CityAgenda.SUBJECT);
    }
}
