package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why an item is put off, and what it waits for. */
@Embeddable
record PutOff(
        @Enumerated(EnumType.STRING) @Column(name = "put_off_until")
        AgendaSource.Until until,

        @Column(name = "put_off_reason") String reason) {}
