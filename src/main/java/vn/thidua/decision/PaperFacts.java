package vn.thidua.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.nomination.AwardLine;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Unit;
import vn.thidua.register.HonourRow;

/**
 * What a paper is written from.
 *
 * @param ruleSet decides the legal grounds; that of the day on which the paper is made
 * @param year of the blank date line
 * @param lines in the order of the list
 * @param cityMinutes of the city's Council, which voted on lines of the city's decision
 * @param past what the nominees were honoured with before, newest first
 * @param origin what the paper refers to: the Council's minutes, or the submission a city decision answers
 */
record PaperFacts(
        PaperKind kind,
        DecidingLevel level,
        Unit issuer,
        Unit city,
        SigningCapacity capacity,
        String signer,
        String ruleSet,
        int year,
        List<AwardLine> lines,
        @Nullable Origin origin,
        List<Minutes> cityMinutes,
        Map<SubjectId, List<HonourRow>> past) {

    /** Of people who were never honoured before, and on whom the city's Council did not vote. */
    PaperFacts(
            PaperKind kind,
            DecidingLevel level,
            Unit issuer,
            Unit city,
            SigningCapacity capacity,
            String signer,
            String ruleSet,
            int year,
            List<AwardLine> lines,
            @Nullable Origin origin) {
        this(kind, level, issuer, city, capacity, signer, ruleSet, year, lines, origin, List.of(), Map.of());
    }

    /**
     * The paper before this one.
     *
     * @param number as printed, such as {@code 12/TTr-UBND}
     * @param issuer whose paper, as in "của Ủy ban nhân dân xã Nghi Dương"; without the leading "của"
     */
    record Origin(String number, LocalDate date, String issuer) {}

    /** Minutes that a paper refers to, without the figures in them. */
    record Minutes(@Nullable String number, LocalDate day) {}
}
