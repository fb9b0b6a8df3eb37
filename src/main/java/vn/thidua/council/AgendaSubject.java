package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;

/** What an agenda says of the subject of an item, taken over from its room when it was put on the agenda. */
@MappedSuperclass
abstract class AgendaSubject {

    @Id
    private UUID id;

    @Column
    private UUID session;

    @Column
    private int position;

    @Column(name = "subject_type")
    private String subjectType;

    @Column
    private UUID subject;

    @Column(name = "form_code")
    private String formCode;

    @Column(name = "form_name")
    private String formName;

    @Column
    private String name;

    @Column(name = "subject_unit")
    private String subjectUnit;

    @Column(name = "subject_unit_name")
    private String subjectUnitName;

    @Column
    private String summary;

    @Column
    private String route;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "first_submitted_on")
    private LocalDate firstSubmittedOn;

    AgendaSubject() {}

    AgendaSubject(UUID session, int position, String subjectType, AgendaSource.Candidate subject) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.position = position;
        this.subjectType = subjectType;
        this.subject = subject.id();
        this.formCode = subject.formCode();
        this.formName = subject.formName();
        this.name = subject.name();
        this.subjectUnit = subject.unit().value();
        this.subjectUnitName = subject.unitName();
        this.summary = subject.summary();
        this.route = subject.route();
        this.ruleSet = subject.ruleSet();
        this.firstSubmittedOn = subject.firstSubmittedOn();
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return session;
    }

    int position() {
        return position;
    }

    String subjectType() {
        return subjectType;
    }

    UUID subject() {
        return subject;
    }

    SubjectKey key() {
        return new SubjectKey(subjectType, subject);
    }

    String formCode() {
        return formCode;
    }

    String formName() {
        return formName;
    }

    String name() {
        return name;
    }

    String subjectUnitName() {
        return subjectUnitName;
    }

    String summary() {
        return summary;
    }

    String route() {
        return route;
    }

    String ruleSet() {
        return ruleSet;
    }

    /** The day whose rules its majority follows. */
    LocalDate firstSubmittedOn() {
        return firstSubmittedOn;
    }
}
