package vn.thidua.register;

import vn.thidua.shared.UnitCode;

/**
 * An opening balance as somebody writes it down.
 *
 * @param unit the commune whose people got the awards
 * @param issuer as they are called; a unit that is gone is as good as one that is there
 * @param formCode from the catalogue, which says for whom it is; empty while none is chosen
 * @param fromYear years and count as typed, which are looked at like those of a table
 * @param source where the count was found
 */
public record OpeningBalanceDraft(
        UnitCode unit,
        String issuer,
        String formCode,
        String fromYear,
        String toYear,
        String count,
        String source,
        String note) {}
