package vn.thidua.nomination.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.Headcount;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.Posthumous;
import vn.thidua.nomination.Statement;
import vn.thidua.nomination.TitleClaim;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.YearRating;

/** A nominee's particulars on the wizard's screens. */
final class ParticularsModel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Nullable
    Integer titleYear;

    @Nullable
    YearRating rating;

    @Nullable
    CertificateKind certificateKind;

    String certificate;
    boolean posthumous;

    @Nullable
    LocalDate diedOn;

    String recipient;
    HeadRelation relation;
    final List<Statement> statements = new ArrayList<>();
    boolean enterprise;

    @Nullable
    Integer people;

    @Nullable
    Integer women;

    ParticularsModel(LineParticulars particulars) {
        TitleClaim title = particulars.title();
        titleYear = title.year();
        rating = title.rating();
        certificateKind = title.certificateKind();
        certificate = Objects.requireNonNullElse(title.certificate(), "");
        posthumous = particulars.posthumous().honoured();
        diedOn = particulars.posthumous().diedOn();
        recipient = Objects.requireNonNullElse(particulars.posthumous().recipient(), "");
        relation = particulars.relation();
        statements.addAll(particulars.statements());
        enterprise = particulars.enterprise();
        people = particulars.headcount().people();
        women = particulars.headcount().women();
    }

    LineParticulars particulars() {
        return new LineParticulars(
                new TitleClaim(titleYear, rating, certificateKind, certificate),
                posthumous ? new Posthumous(true, diedOn, recipient) : Posthumous.NO,
                relation,
                enterprise,
                statements,
                new Headcount(people, women));
    }
}
