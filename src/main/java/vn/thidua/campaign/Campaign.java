package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/** Đợt xét: in which days a commune takes nominations for some forms and types. */
@Entity
@Table(name = "nomination_campaign")
class Campaign {

    private static final String COMMA = ",";

    @Id
    private UUID id;

    private String commune;
    private String name;
    private LocalDate opensOn;
    private LocalDate nominationsUntil;
    private @Nullable LocalDate councilOn;
    private String types;
    private String forms;
    private boolean withdrawn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    Campaign() {}

    @SuppressWarnings("NullAway.Init")
    Campaign(UnitCode commune, CampaignDraft typed) {
        this.id = UUID.randomUUID();
        this.commune = commune.value();
        write(typed);
    }

    /** @throws CampaignException when it has no name or days, or they do not follow each other */
    final void write(CampaignDraft typed) {
        name = SearchKey.composed(typed.name());
        LocalDate opens = typed.opensOn();
        LocalDate until = typed.nominationsUntil();
        if (name.isEmpty() || opens == null || until == null) {
            throw CampaignException.incomplete();
        }
        LocalDate council = typed.councilOn();
        if (until.isBefore(opens) || (council != null && council.isBefore(opens))) {
            throw CampaignException.daysReversed();
        }
        opensOn = opens;
        nominationsUntil = until;
        councilOn = council;
        types = joined(typed.types().stream().map(Enum::name).toList());
        forms = joined(typed.forms());
    }

    void withdraw() {
        withdrawn = true;
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(COMMA));
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(COMMA));
    }

    /** Whether nominations of that type for that form belong into it. */
    boolean includes(CommendationType type, String form) {
        return includes(type)
                && (forms.isEmpty()
                        || parts(forms).stream().anyMatch(each -> form.equals(each) || form.startsWith(each + "-")));
    }

    boolean takesAllTypes() {
        return types.isEmpty();
    }

    boolean includes(CommendationType type) {
        return types.isEmpty() || parts(types).contains(type.name());
    }

    boolean isOpen(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(nominationsUntil);
    }

    UUID id() {
        return id;
    }

    UnitCode commune() {
        return new UnitCode(commune);
    }

    String name() {
        return name;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate nominationsUntil() {
        return nominationsUntil;
    }

    long version() {
        return version == null ? -1 : version;
    }

    CampaignDraft draft() {
        return new CampaignDraft(
                name,
                opensOn,
                nominationsUntil,
                councilOn,
                parts(types).stream().map(CommendationType::valueOf).collect(Collectors.toSet()),
                Set.copyOf(parts(forms)));
    }

    /** As the trail keeps it. */
    String stored() {
        return String.join(
                "; ",
                name,
                opensOn + " - " + nominationsUntil,
                "council " + (councilOn == null ? "-" : councilOn),
                types.isEmpty() ? "ALL" : types,
                forms.isEmpty() ? "ALL" : forms);
    }
}
