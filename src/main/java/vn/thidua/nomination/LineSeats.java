package vn.thidua.nomination;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.council.AgendaSeats;
import vn.thidua.council.AgendaSeats.Seat;

/** The seat of the person acting over lines, in whichever Council votes on them. */
@Component
class LineSeats implements RecusedLines {

    private final AgendaSeats seats;

    /** Looked up late: the rooms that put lines on other agendas depend on this one. */
    private final ObjectProvider<LinesOnAgendas> others;

    LineSeats(AgendaSeats seats, ObjectProvider<LinesOnAgendas> others) {
        this.seats = seats;
        this.others = others;
    }

    /** Recused in one Council is recused; who has to declare in one reads nothing of it before. */
    Seat over(Collection<UUID> lines) {
        Set<Seat> found = EnumSet.of(seats.over(NominatedLines.SUBJECT, lines));
        others.forEach(room -> found.add(seats.over(room.subjectType(), room.subjects(lines))));
        return Stream.of(Seat.RECUSED, Seat.UNDECLARED, Seat.SEATED)
                .filter(found::contains)
                .findFirst()
                .orElse(Seat.NONE);
    }

    @Override
    public Set<UUID> ofCommunesCouncil() {
        return seats.recusedFrom(NominatedLines.SUBJECT);
    }

    /** The lines in which the person declared an interest and of which nothing is public yet. */
    Set<UUID> recusedFrom() {
        Set<UUID> recused = new HashSet<>(ofCommunesCouncil());
        others.forEach(room -> {
            Set<UUID> subjects = seats.recusedFrom(room.subjectType());
            if (!subjects.isEmpty()) {
                recused.addAll(room.lines(subjects));
            }
        });
        return recused;
    }
}
