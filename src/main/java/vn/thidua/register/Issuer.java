package vn.thidua.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.shared.UnitCode;

/**
 * Who grants awards: of a unit, whose time is then the issuer's, or a name alone.
 *
 * @param key tells issuers apart however they are written
 * @param level whose awards they are; {@code null} for a name that says nothing about it. A district's Giấy khen is that
 *     of a commune: the catalogue of today knows no third level
 * @param until last day; {@code null} while it lasts
 */
record Issuer(
        String key,
        String name,
        @Nullable UnitCode unit,
        @Nullable DecidingLevel level,
        boolean district,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    boolean decidedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
