package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What the commune sent, and what the line says since. */
@Embeddable
class SupplementAnswer {

    @Column
    private String answer;

    @Column
    private String afterContent;

    @Column(name = "after_sha256")
    private String afterSha256;

    @Column
    private UUID answeredBy;

    @Column
    private String answeredName;

    @Column
    private Instant answeredAt;

    SupplementAnswer() {}

    /** @throws DecisionException when nothing was written */
    SupplementAnswer(String text, Supplement.Kept content, Supplement.Deed deed) {
        this.answer = Entered.text(text, DecisionException.answerMissing());
        this.afterContent = content.text();
        this.afterSha256 = content.sha256();
        this.answeredBy = deed.by().value();
        this.answeredName = deed.name();
        this.answeredAt = deed.at();
    }

    String text() {
        return answer;
    }

    String content() {
        return afterContent;
    }

    String sha256() {
        return afterSha256;
    }

    String by() {
        return answeredName;
    }

    Instant at() {
        return answeredAt;
    }
}
