package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/** An ý kiến bảo lưu: a member holds on to a differing opinion, under their name, on one item or on the session. */
@Entity
@Table(name = "council_reserved_opinion")
class ReservedOpinion {

    @Id
    private UUID id;

    @Column
    private UUID session;

    @Column
    private @Nullable UUID item;

    @Column
    private UUID member;

    @Column(name = "member_name")
    private String memberName;

    @Column
    private String words;

    @Column
    private Instant at;

    ReservedOpinion() {}

    /** @param item {@code null} for an opinion that is about no single item */
    ReservedOpinion(UUID session, @Nullable UUID item, AccountId member, String memberName, String words, Instant at) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.item = item;
        this.member = member.value();
        this.memberName = memberName;
        this.words = words;
        this.at = at;
    }

    @Nullable
    UUID item() {
        return item;
    }

    String memberName() {
        return memberName;
    }

    String words() {
        return words;
    }
}
