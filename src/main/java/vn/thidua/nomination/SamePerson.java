package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Identities.Identity;
import vn.thidua.shared.SearchKey;

/** Tells from names and years of birth alone whether a nominee is a given person. */
final class SamePerson {

    private SamePerson() {}

    /**
     * {@link Tie#SELF} for the same full name and year of birth, {@link Tie#SAME_NAME} for the same name where a year is
     * missing; {@code null} for somebody else. A household goes by its head's name, with or without "hộ ông" before it.
     */
    static @Nullable Tie tie(AwardLine line, Identity person) {
        return switch (line.kind()) {
            case INDIVIDUAL -> person.sharesName(line.name()) ? individual(line, person) : null;
            case HOUSEHOLD -> ofHousehold(line.name(), person.name()) ? Tie.SAME_NAME : null;
            case COLLECTIVE -> null;
        };
    }

    private static @Nullable Tie individual(AwardLine line, Identity person) {
        Integer theirs = line.birthYear();
        Integer own = person.birthYear();
        if (theirs == null || own == null) {
            return Tie.SAME_NAME;
        }
        return theirs.equals(own) ? Tie.SELF : null;
    }

    private static boolean ofHousehold(String household, String person) {
        return (" " + SearchKey.identity(household)).endsWith(" " + SearchKey.identity(person));
    }
}
