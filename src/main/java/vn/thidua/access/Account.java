package vn.thidua.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;

/** Somebody who signs in. Never deleted and never given to another person: signatures point at it. */
@Entity
@Table(name = "access_account")
class Account {

    @Id
    private UUID id;

    @Column
    private String username;

    @Column
    private String passwordHash;

    @Column
    private String displayName;

    @Column
    private String searchKey;

    @Column
    private String post;

    private @Nullable Integer birthYear;

    @Column
    private boolean active;

    @Column(nullable = false)
    private boolean passwordIssued;

    @Column
    private boolean sample;

    @Column
    private int failedCount;

    @Column
    private @Nullable Instant lockedUntil;

    @Column
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    Account() {}

    Account(String username, String passwordHash, String displayName, String post, boolean sample, Instant now) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.passwordHash = passwordHash;
        this.displayName = SearchKey.composed(displayName);
        this.post = SearchKey.composed(post);
        this.searchKey = SearchKey.of(displayName + " " + post + " " + username);
        this.active = true;
        this.sample = sample;
        this.createdAt = now;
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
        this.passwordIssued = false;
        this.failedCount = 0;
        this.lockedUntil = null;
    }

    /** An administrator made it up; good for signing in once and choosing one's own. */
    void issuePassword(String hash) {
        changePassword(hash);
        this.passwordIssued = true;
    }

    boolean passwordIssued() {
        return passwordIssued;
    }

    void bornIn(@Nullable Integer year) {
        this.birthYear = year;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    AccountId id() {
        return new AccountId(id);
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return displayName;
    }

    String post() {
        return post;
    }

    @Nullable
    Integer birthYear() {
        return birthYear;
    }

    boolean active() {
        return active;
    }

    boolean sample() {
        return sample;
    }
}
