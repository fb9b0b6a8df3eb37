package vn.thidua.council;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Other editions of what stands in the book of minutes; the ones before stay, with whoever signed them. */
@Component
class MinutesRevisions {

    private final MinutesBook book;
    private final MinutesText text;

    MinutesRevisions(MinutesBook book, MinutesText text) {
        this.book = book;
        this.text = text;
    }

    /** @return whether the text is another one than before */
    boolean writeAgain(CouncilSession session, String narrative, String by) {
        Minutes newest = book.newest(session.id());
        String body = text.write(session, narrative, book.countHash(session.id()));
        if (body.equals(newest.body())) {
            return false;
        }
        book.keep(session, Minutes.MEETING, newest.edition() + 1, narrative, body, by);
        return true;
    }

    /** The same texts as other editions, without signatures. */
    void reopen(CouncilSession session, String by) {
        book.count(session.id()).ifPresent(last -> again(session, last, by));
        again(session, book.newest(session.id()), by);
    }

    private void again(CouncilSession session, Minutes last, String by) {
        book.keep(session, last.part(), last.edition() + 1, last.narrative(), last.body(), by);
    }

    /** Whether the paper into which an opinion goes still takes one: nobody has signed it. */
    boolean takesOpinions(CouncilSession session, @Nullable AgendaItem item) {
        return switch (session.status()) {
            case COUNTED, ADJOURNED -> true;
            case CONFIRMED -> book.signaturesOn(paperOf(session, item)).isEmpty();
            default -> false;
        };
    }

    /** Another edition of the paper that the opinion goes into, if it stands already. */
    void opinionAdded(CouncilSession session, @Nullable AgendaItem item, String by) {
        if (session.status() != SessionStatus.CONFIRMED) {
            return;
        }
        Minutes last = paperOf(session, item);
        if (last.part() == Minutes.MEETING) {
            writeAgain(session, last.narrative(), by);
        } else {
            book.keep(session, last.part(), last.edition() + 1, "", text.writePart(session, last.part()), by);
        }
    }

    private Minutes paperOf(CouncilSession session, @Nullable AgendaItem item) {
        Integer part = item == null ? null : item.annex();
        return part == null
                ? book.newest(session.id())
                : book.parts(session.id()).stream()
                        .filter(each -> each.part() == part)
                        .findFirst()
                        .orElseThrow(CouncilException::notNow);
    }
}
