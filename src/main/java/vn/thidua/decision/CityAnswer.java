package vn.thidua.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/**
 * What a paper of the city, which came outside this product, answers to a submission, as the commune's clerk entered it. A
 * paper that answers two submissions has an answer for each.
 */
@Entity
@Table(name = "decision_city_answer")
class CityAnswer {

    /** Kind of subject under which the scan is kept. */
    static final String SCAN = "city-answer";

    @Id
    private UUID id;

    @Version
    private int version;

    /** Which paper of the city it is: the id of the first answer that was entered of it. */
    @Column
    private UUID paper;

    @Column
    private UUID submission;

    @Column
    private String commune;

    @Column
    private String issuer;

    private int number;

    @Column
    private String symbol;

    private int numberYear;

    @Column
    private LocalDate dated;

    @Column
    private String signer;

    @Column
    private UUID enteredBy;

    @Column
    private String enteredName;

    @Column
    private Instant enteredAt;

    private @Nullable Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "decision_city_answer_line", joinColumns = @JoinColumn(name = "answer"))
    private List<AnsweredLine> lines = new ArrayList<>();

    CityAnswer() {}

    /** @param paper its own id, where the commune enters the city's paper for the first time */
    CityAnswer(
            UUID id,
            UUID paper,
            Paper submission,
            PaperNumber number,
            String signer,
            List<AnsweredLine> lines,
            Supplement.Deed entered) {
        this.id = id;
        this.paper = paper;
        this.submission = submission.id().value();
        this.commune = submission.unit().value();
        this.issuer = submission.city().value();
        this.number = number.number();
        this.symbol = number.symbol();
        this.numberYear = number.year();
        this.dated = number.date();
        this.signer = signer;
        this.lines = new ArrayList<>(lines);
        this.enteredBy = entered.by().value();
        this.enteredName = entered.name();
        this.enteredAt = entered.at();
    }

    /** Register and results have it. */
    void recorded(Instant at) {
        recordedAt = at;
    }

    boolean isRecorded() {
        return recordedAt != null;
    }

    CityAnswerId id() {
        return new CityAnswerId(id);
    }

    /** The same for every answer that stands on one paper of the city. */
    UUID paper() {
        return paper;
    }

    PaperId submission() {
        return new PaperId(submission);
    }

    UnitCode issuer() {
        return new UnitCode(issuer);
    }

    PaperNumber number() {
        return new PaperNumber(number, symbol, dated);
    }

    String signer() {
        return signer;
    }

    String enteredName() {
        return enteredName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    List<AnsweredLine> lines() {
        return List.copyOf(lines);
    }

    /** Where its scan lies. */
    SubjectRef scan() {
        return SubjectRef.of(SCAN, id);
    }
}
