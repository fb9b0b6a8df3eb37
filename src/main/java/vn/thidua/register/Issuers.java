package vn.thidua.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/**
 * Who granted awards to a commune's people through time: its chair and those of the communes it was made of, the chairs
 * above them (the district while it lasted), the Prime Minister and the State President. Anybody else is a free name.
 */
final class Issuers {

    private final List<Issuer> known = new ArrayList<>();

    private Issuers(Texts texts) {
        known.add(above(texts.text("register.issuer.president"), DecidingLevel.STATE));
        known.add(above(texts.text("register.issuer.primeMinister"), DecidingLevel.GOVERNMENT));
    }

    static Issuers of(Units units, UnitCode commune, Texts texts) {
        Issuers issuers = new Issuers(texts);
        Set<Unit> below = new LinkedHashSet<>();
        units.all(units.subtree(commune)).stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                .forEach(below::add);
        Set<Unit> chairs = new LinkedHashSet<>(below);
        Set<UnitCode> parents = new LinkedHashSet<>();
        below.forEach(unit -> addParent(unit, parents));
        while (!parents.isEmpty()) {
            List<Unit> above = units.all(parents);
            parents.clear();
            above.forEach(unit -> {
                if (chairs.add(unit)) {
                    addParent(unit, parents);
                }
            });
        }
        chairs.forEach(unit -> issuers.known.add(chair(unit, texts)));
        return issuers;
    }

    private static void addParent(Unit unit, Set<UnitCode> parents) {
        if (unit.parent() != null) {
            parents.add(unit.parent());
        }
    }

    private static Issuer above(String name, DecidingLevel level) {
        return new Issuer(key(name), name, null, level, false, null, null);
    }

    private static Issuer chair(Unit unit, Texts texts) {
        String name = texts.text(
                "register.issuer.chair",
                unit.name().substring(0, 1).toLowerCase(Locale.ROOT)
                        + unit.name().substring(1));
        return new Issuer(
                key(name),
                name,
                unit.code(),
                unit.kind() == UnitKind.CITY ? DecidingLevel.CITY : DecidingLevel.COMMUNE,
                unit.kind() == UnitKind.DISTRICT,
                unit.validFrom(),
                unit.validTo());
    }

    /** Those that may have signed something for the commune; for a choice on a screen. */
    List<Issuer> all() {
        return List.copyOf(known);
    }

    /**
     * Whom a text means: the whole name, or its beginning as in "Chủ tịch UBND thành phố". Several only where the text
     * does not tell them apart, of whom those in office on the day go first; a name that is not known is itself.
     */
    List<Issuer> meant(String typed, @Nullable LocalDate day) {
        String key = key(typed);
        List<Issuer> whole =
                known.stream().filter(issuer -> issuer.key().equals(key)).toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Issuer> begun = known.stream()
                .filter(issuer -> (" " + issuer.key() + " ").startsWith(" " + key + " "))
                .toList();
        List<Issuer> inOffice = begun.stream()
                .filter(issuer -> day == null || issuer.decidedOn(day))
                .toList();
        if (!inOffice.isEmpty()) {
            return inOffice;
        }
        return begun.isEmpty() ? List.of(free(typed)) : begun;
    }

    private static Issuer free(String typed) {
        return new Issuer(key(typed), SearchKey.composed(typed), null, null, false, null, null);
    }

    /** "CT UBND TP Hải Phòng" and "Chủ tịch Ủy ban nhân dân thành phố Hải Phòng" are one. */
    static String key(String name) {
        String words = " " + SearchKey.of(name) + " ";
        for (String[] shortened : new String[][] {
            {" uy ban nhan dan ", " ubnd "}, {" ct ", " chu tich "}, {" tp ", " thanh pho "}, {" ttg ", " thu tuong "}
        }) {
            words = words.replace(shortened[0], shortened[1]);
        }
        // A committee decides by its chair.
        return (words.startsWith(" ubnd ") ? " chu tich" + words : words).strip();
    }

    /** Place in lists: the highest first, free names last. */
    static int rank(@Nullable DecidingLevel level, boolean district) {
        if (level == null) {
            return 6;
        }
        return switch (level) {
            case STATE -> 1;
            case GOVERNMENT -> 2;
            case CITY -> 3;
            case COMMUNE -> district ? 4 : 5;
        };
    }
}
