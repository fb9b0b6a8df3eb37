package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/** A seat on the Council between two dates. */
@Entity
@Table(name = "council_member")
class CouncilMember {

    @Id
    private UUID id;

    @Column
    private UUID council;

    @Column
    private UUID account;

    @Column
    private String name;

    @Enumerated(EnumType.STRING)
    @Column
    private Post post;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    CouncilMember() {}

    CouncilMember(UUID council, FoundCouncil.Seat seat, LocalDate validFrom) {
        this.id = UUID.randomUUID();
        this.council = council;
        this.account = seat.account().value();
        this.name = seat.name();
        this.post = seat.post();
        this.validFrom = validFrom;
    }

    AccountId account() {
        return new AccountId(account);
    }

    String name() {
        return name;
    }

    Post post() {
        return post;
    }
}
