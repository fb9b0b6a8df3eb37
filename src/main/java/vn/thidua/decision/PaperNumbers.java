package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.RuleSets;
import vn.thidua.shared.Texts;

/** Gives signed papers their numbers, each once by issuer, symbol and year; gaps are normal. */
@Component
class PaperNumbers {

    private static final int HIGHEST_NUMBER = 99_999;

    private final Papers papers;
    private final PaperDesk desk;
    private final RuleSets ruleSets;
    private final Texts texts;
    private final AuditLog audit;
    private final Clock clock;

    PaperNumbers(Papers papers, PaperDesk desk, RuleSets ruleSets, Texts texts, AuditLog audit, Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.ruleSets = ruleSets;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param paper locked by the caller
     * @throws DecisionException when it is not signed, the date lies before the signature or after today or under another
     *     law than the one that was signed under, or the number is taken
     */
    void give(Paper paper, int number, LocalDate date) {
        desk.requireOneOf(desk.clerks(paper));
        Signature signature = paper.signature();
        if (paper.status() != PaperStatus.SIGNED || signature == null) {
            throw DecisionException.moved(paper.status());
        }
        if (number < 1 || number > HIGHEST_NUMBER) {
            throw DecisionException.numberInvalid();
        }
        LocalDate signedOn = LocalDate.ofInstant(signature.at(), clock.getZone());
        if (date.isBefore(signedOn) || date.isAfter(desk.today())) {
            throw DecisionException.dateInvalid(signedOn, desk.today());
        }
        sameLaw(signedOn, date);
        PaperNumber given = new PaperNumber(number, texts.text("decision.symbol." + paper.kind()), date);
        if (papers.take(
                        paper.unit().value(),
                        given.symbol(),
                        given.year(),
                        number,
                        paper.id().value())
                == 0) {
            throw DecisionException.numberTaken(given.printed(), given.year());
        }
        paper.number(given, desk.account());
        papers.save(paper);
        audit.record(AuditEvent.of("decision.numbered", paper.subject()).from("", given.printed()));
    }

    /** The grounds and the money of a paper are those of its date: what was signed cites the law of the day of signing. */
    private void sameLaw(LocalDate signedOn, LocalDate date) {
        String signedUnder = ruleSets.inForceOn(signedOn);
        String dated = ruleSets.inForceOn(date);
        if (!signedUnder.equals(dated)) {
            throw DecisionException.datedUnderOtherLaw(
                    signedOn, ruleSets.nameOfSet(signedUnder), ruleSets.nameOfSet(dated));
        }
    }
}
