package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;

/** The particulars of a line as they are stored; only people are honoured after their death. */
@Embeddable
record ParticularsRow(
        @Column(name = "title_year") @Nullable Integer titleYear,
        @Enumerated(EnumType.STRING) @Nullable YearRating rating,

        @Enumerated(EnumType.STRING) @Column(name = "certificate_kind") @Nullable
        CertificateKind certificateKind,

        @Nullable String certificate,
        @Column(name = "certificate_key") @Nullable String certificateKey,
        boolean posthumous,
        @Column(name = "died_on") @Nullable LocalDate diedOn,
        @Nullable String recipient,

        @Enumerated(EnumType.STRING) @Column(name = "head_relation")
        HeadRelation relation,

        boolean enterprise,
        @Nullable Integer people,
        @Nullable Integer women) {

    static final ParticularsRow NONE = of(LineParticulars.NONE, SubjectKind.INDIVIDUAL);

    static ParticularsRow of(LineParticulars typed, SubjectKind kind) {
        TitleClaim title = typed.title();
        boolean collective = kind == SubjectKind.COLLECTIVE;
        Posthumous died = kind == SubjectKind.INDIVIDUAL ? typed.posthumous() : Posthumous.NO;
        return new ParticularsRow(
                title.year(),
                title.rating(),
                title.certificateKind(),
                Typed.optional(title.certificate()),
                key(title.certificate()),
                died.honoured(),
                died.honoured() ? died.diedOn() : null,
                died.honoured() ? Typed.optional(died.recipient()) : null,
                typed.relation(),
                collective && typed.enterprise(),
                collective ? typed.headcount().people() : null,
                collective ? typed.headcount().women() : null);
    }

    private static @Nullable String key(@Nullable String certificate) {
        String typed = Typed.optional(certificate);
        return typed == null ? null : SearchKey.of(typed);
    }

    LineParticulars particulars(List<Statement> statements) {
        return new LineParticulars(
                new TitleClaim(titleYear, rating, certificateKind, certificate),
                new Posthumous(posthumous, diedOn, recipient),
                relation,
                enterprise,
                statements,
                new Headcount(people, women));
    }
}
