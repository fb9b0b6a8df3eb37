package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.CommendationType;
import vn.thidua.council.AgendaSource;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Quotas;
import vn.thidua.shared.UnitCode;

/**
 * How many of the lines before the Council the quotas of their movements leave places for. What was recommended before and
 * has not ended since has used its place.
 */
@Component
class QuotaPlaces {

    /** No line has it: SQL knows no empty list. */
    private static final UUID NONE = new UUID(0, 0);

    private static final Used BY_THE_COMMUNE = new Used(
            EnumSet.of(LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY, LineStatus.GRANTED),
            Set.of());

    private static final Set<LineStatus> DECIDED = EnumSet.of(LineStatus.BEING_DECIDED, LineStatus.GRANTED);

    private final NominationLines lines;
    private final QuotaCounts counts;
    private final QuotaDesk desk;
    private final Quotas quotas;

    QuotaPlaces(NominationLines lines, QuotaCounts counts, QuotaDesk desk, Quotas quotas) {
        this.lines = lines;
        this.counts = counts;
        this.desk = desk;
        this.quotas = quotas;
    }

    /** @param forms by line, the form that it is recommended for */
    List<AgendaSource.Places> of(Map<UUID, String> forms, UnitCode commune) {
        return of(forms, commune, BY_THE_COMMUNE);
    }

    /**
     * The same at the city: what still waits for its word has used no place.
     *
     * @param approved lines of the commune that the city means to honour and that are on no decision yet
     */
    List<AgendaSource.Places> atTheCity(Map<UUID, String> forms, UnitCode commune, Set<UUID> approved) {
        return of(forms, commune, new Used(DECIDED, approved));
    }

    private List<AgendaSource.Places> of(Map<UUID, String> forms, UnitCode commune, Used before) {
        Map<String, List<NominationLine>> byMovement = lines.all(forms.keySet()).stream()
                .filter(line -> line.nomination().type() == CommendationType.PHONG_TRAO
                        && line.nomination().movement() != null)
                .collect(Collectors.groupingBy(
                        line -> String.valueOf(line.nomination().movement()), TreeMap::new, Collectors.toList()));
        List<AgendaSource.Places> places = new ArrayList<>();
        byMovement.forEach((movement, nominated) -> {
            for (Quota quota : quotas.of(movement, commune)) {
                List<NominationLine> counted = nominated.stream()
                        .filter(line -> quota.counts(Objects.requireNonNull(forms.get(line.id()), "asked for")))
                        .filter(line -> quota.concerns(line.nomination().unit()))
                        .toList();
                if (quota.holder() == Quota.Holder.EACH_UNIT) {
                    counted.stream()
                            .collect(Collectors.groupingBy(
                                    line -> line.nomination().unit(), TreeMap::new, Collectors.toList()))
                            .forEach((unit, ofUnit) ->
                                    places.add(places(movement, commune, quota, unit, ofUnit, before)));
                } else if (!counted.isEmpty()) {
                    places.add(places(movement, commune, quota, quota.unit(), counted, before));
                }
            }
        });
        return places;
    }

    private AgendaSource.Places places(
            String movement,
            UnitCode commune,
            Quota quota,
            @Nullable UnitCode unit,
            Collection<NominationLine> counted,
            Used before) {
        Set<UUID> ids = counted.stream().map(NominationLine::id).collect(Collectors.toSet());
        String at = unit == null ? "" : unit.value();
        int used = QuotaDesk.count(
                counts.recommended(commune.value(), movement, at, before.statuses(), before.also(), ids), quota);
        return new AgendaSource.Places(
                quota.id() + (at.isEmpty() ? "" : "/" + at),
                desk.words(quota, unit),
                quota.basis(),
                quota.cases(),
                used,
                ids);
    }

    /** What has used a place: lines of these statuses, and some others. */
    private record Used(Set<LineStatus> statuses, Set<UUID> also) {

        Used {
            also = also.isEmpty() ? Set.of(NONE) : Set.copyOf(also);
        }
    }
}
