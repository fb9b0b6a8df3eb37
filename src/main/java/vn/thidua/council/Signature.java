package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.AccountId;

/** Somebody signed one edition of the minutes, by signing in again. */
@Entity
@Table(name = "council_signature")
class Signature {

    @Id
    private UUID id;

    @Column
    private UUID minutes;

    @Column
    private UUID account;

    @Column
    private String name;

    @Enumerated(EnumType.STRING)
    @Column
    private Capacity capacity;

    @Column
    private Instant at;

    @Column
    private String sha256;

    Signature() {}

    Signature(Minutes minutes, AccountId account, String name, Capacity capacity, Instant at) {
        this.id = UUID.randomUUID();
        this.minutes = minutes.id();
        this.account = account.value();
        this.name = name;
        this.capacity = capacity;
        this.at = at;
        this.sha256 = minutes.sha256();
    }

    UUID minutes() {
        return minutes;
    }

    AccountId account() {
        return new AccountId(account);
    }

    String name() {
        return name;
    }

    Capacity capacity() {
        return capacity;
    }

    Instant at() {
        return at;
    }

    String sha256() {
        return sha256;
    }
}
