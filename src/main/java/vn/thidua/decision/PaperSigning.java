package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.AccountId;

/** A signature as it is kept with its paper. */
@Embeddable
class PaperSigning {

    @Column
    private UUID signedBy;

    @Column
    private String signedName;

    @Enumerated(EnumType.STRING)
    @Column
    private SigningCapacity capacity;

    @Column
    private Instant signedAt;

    @Column
    private String signedText;

    @Column
    private String signedLayout;

    @Column(name = "signed_sha256")
    private String signedSha256;

    PaperSigning() {}

    PaperSigning(Signature signature) {
        this.signedBy = signature.account().value();
        this.signedName = signature.name();
        this.capacity = signature.capacity();
        this.signedAt = signature.at();
        this.signedText = signature.text();
        this.signedLayout = signature.layout();
        this.signedSha256 = signature.sha256();
    }

    Signature signature() {
        return new Signature(
                new AccountId(signedBy), signedName, capacity, signedAt, signedText, signedLayout, signedSha256);
    }
}
