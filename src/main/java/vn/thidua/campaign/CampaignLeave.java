package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/** The chair's leave for one unit to send in late: asked for and answered, or given without being asked. */
@Entity
@Table(name = "nomination_campaign_leave")
class CampaignLeave {

    /** What the chair said. */
    enum Ruling {
        GRANTED,
        REFUSED
    }

    @Id
    private UUID id;

    private UUID campaign;
    private String unit;
    private @Nullable UUID askedBy;
    private @Nullable String askedName;
    private @Nullable Instant askedAt;
    private @Nullable String askedWhy;

    @Enumerated(EnumType.STRING)
    private @Nullable Ruling ruling;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private @Nullable UUID ruledBy;

    private @Nullable String ruledName;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private @Nullable Instant ruledAt;

    private @Nullable String ruledWhy;
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    CampaignLeave() {}

    CampaignLeave(UUID campaign, UnitCode unit) {
        this.id = UUID.randomUUID();
        this.campaign = campaign;
        this.unit = unit.value();
    }

    CampaignLeave askedBy(AccountId account, String name, String why, Instant at) {
        askedBy = account.value();
        askedName = name;
        askedWhy = why;
        askedAt = at;
        return this;
    }

    CampaignLeave grant(AccountId account, String name, @Nullable String why, LocalDate lastDay, Instant at) {
        rule(Ruling.GRANTED, account, name, why, at);
        until = lastDay;
        return this;
    }

    CampaignLeave refuse(AccountId account, String name, String why, Instant at) {
        rule(Ruling.REFUSED, account, name, why, at);
        return this;
    }

    private void rule(Ruling said, AccountId account, String name, @Nullable String why, Instant at) {
        if (ruling != null) {
            throw CampaignException.leaveAnswered();
        }
        ruling = said;
        ruledBy = account.value();
        ruledName = name;
        ruledWhy = why;
        ruledAt = at;
    }

    UUID id() {
        return id;
    }

    UUID campaign() {
        return campaign;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    boolean open() {
        return ruling == null;
    }

    boolean lasts(LocalDate day) {
        return until != null && !day.isAfter(until);
    }

    CampaignRow.Leave toRow(String unitName) {
        return new CampaignRow.Leave(
                id,
                unitName,
                askedName,
                askedAt,
                askedWhy,
                ruling == null ? null : ruling == Ruling.GRANTED,
                ruledName,
                ruledWhy,
                until);
    }
}
