package vn.thidua.decision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of what a line says. Rule value {@code city_supplement_substance} names those that the commune's Council voted
 * on: only a change of one of these needs a new vote.
 */
public enum SubstancePart {
    NAME,
    BIRTH_YEAR,
    SEX,
    ADDRESS,
    POSITION_CLASS,
    FORM,
    ACHIEVEMENT,
    FIGURES;

    /** @param names as in a rule value, parted by commas */
    static Set<SubstancePart> parse(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .map(SubstancePart::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SubstancePart.class)));
    }
}
