package vn.thidua.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.RuleSets;
import vn.thidua.decision.PaperFacts.Origin;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.register.PastAwards;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Scope;

/** The text of a paper as it stands: signed and numbered, signed, or still as a preview. */
@Component
class PaperTexts {

    private final PaperWriter writer;
    private final AuthorityNames names;
    private final AwardLines awardLines;
    private final Units units;
    private final RoleHolders holders;
    private final RuleSets ruleSets;
    private final PaperDesk desk;
    private final Papers papers;
    private final Appraisals appraisals;
    private final PastAwards pastAwards;

    PaperTexts(
            PaperWriter writer,
            AuthorityNames names,
            AwardLines awardLines,
            Units units,
            RoleHolders holders,
            RuleSets ruleSets,
            PaperDesk desk,
            Papers papers,
            Appraisals appraisals,
            PastAwards pastAwards) {
        this.writer = writer;
        this.names = names;
        this.awardLines = awardLines;
        this.units = units;
        this.holders = holders;
        this.ruleSets = ruleSets;
        this.desk = desk;
        this.papers = papers;
        this.appraisals = appraisals;
        this.pastAwards = pastAwards;
    }

    /** The lines on the list in the order in which they are printed. */
    List<AwardLine> listed(Paper paper) {
        List<AwardLine> lines = awardLines.lines(paper.lines().listedIds());
        return paper.signature() == null ? ListOrder.of(lines) : lines;
    }

    /** What the paper says now to the person who reads it; a possible signer reads it with their own name. */
    PaperText current(Paper paper) {
        Signature signature = paper.signature();
        if (signature == null) {
            SigningCapacity own = desk.capacity(paper);
            return own == null
                    ? draft(paper, namedCapacity(paper), namedSigner(paper))
                    : draft(paper, own, desk.name());
        }
        PaperNumber number = paper.number();
        return number == null ? signature.paper() : numbered(paper, signature.paper(), number);
    }

    /**
     * What is signed. Its grounds and words are those of the law of the day: until it is signed it is read as it would be
     * signed today, and what was signed is kept as it was.
     */
    PaperText draft(Paper paper, SigningCapacity capacity, String signer) {
        LocalDate today = desk.today();
        List<AwardLine> lines = listed(paper);
        return writer.write(new PaperFacts(
                paper.kind(),
                paper.level(),
                units.unit(paper.unit()),
                units.unit(paper.city()),
                capacity,
                signer,
                ruleSets.inForceOn(today),
                today.getYear(),
                lines,
                origin(paper),
                cityMinutes(paper),
                pastAwards.of(lines.stream().map(AwardLine::subject).toList())));
    }

    private PaperText numbered(Paper paper, PaperText signed, PaperNumber number) {
        Unit issuer = units.unit(paper.unit());
        String authority = paper.kind() == PaperKind.DECISION ? names.chair(issuer) : names.committee(issuer);
        return writer.numbered(signed, number, paper.kind(), names.place(issuer), authority);
    }

    /** Of sessions that recommended somebody on the list; without figures, as whoever took no part reads the draft too. */
    private List<PaperFacts.Minutes> cityMinutes(Paper paper) {
        PaperId submission = paper.submission();
        if (submission == null || paper.level() != DecidingLevel.CITY) {
            return List.of();
        }
        List<UUID> listed = paper.lines().listedIds();
        return appraisals.of(submission.value(), Scope.ALL).stream()
                .filter(appraisal -> listed.contains(appraisal.line()))
                .map(appraisal -> appraisal.council().vote())
                .filter(Objects::nonNull)
                .filter(CityVote::recommended)
                .sorted(Comparator.comparing(CityVote::day))
                .map(vote -> new PaperFacts.Minutes(vote.minutesNumber(), vote.day()))
                .distinct()
                .toList();
    }

    private @Nullable Origin origin(Paper paper) {
        PaperId submission = paper.submission();
        if (submission == null) {
            return null;
        }
        // The signer may not read the commune's papers by themselves; the decision answers this one.
        Paper answered = papers.find(submission.value(), Scope.ALL).orElseThrow();
        PaperNumber number = answered.number();
        return number == null
                ? null
                : new Origin(number.printed(), number.date(), names.committee(units.unit(answered.unit())));
    }

    private static SigningCapacity namedCapacity(Paper paper) {
        return paper.deputyOnly() ? SigningCapacity.DEPUTY_FOR_HEAD : SigningCapacity.HEAD;
    }

    /** Who would sign, as far as one can tell; the city's deputy holds the chair's office for the chair. */
    private String namedSigner(Paper paper) {
        RoleAt office = desk.namedSigner(paper);
        List<RoleHolders.Holder> own = holders.inOffice(office.role(), office.unit(), desk.today());
        boolean deputy = paper.deputyOnly() && office.equals(desk.head(paper));
        return (deputy ? holders.holders(office.role(), office.unit(), desk.today()) : own)
                .stream()
                        .filter(holder -> !deputy || !own.contains(holder))
                        .findFirst()
                        .map(RoleHolders.Holder::name)
                        .orElse("");
    }

    List<AwardLine> lines(List<UUID> ids) {
        return awardLines.lines(ids);
    }
}
