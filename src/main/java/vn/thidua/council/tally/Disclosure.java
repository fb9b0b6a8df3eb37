package vn.thidua.council.tally;

import java.util.Optional;
import java.util.stream.IntStream;

/** What the figures of a secret ballot give away by themselves, however well the papers are kept: said beside them. */
public enum Disclosure {
    /** All papers are alike: of everybody who voted it is known what they chose. */
    UNANIMOUS,
    /**
     * Unclear papers come from the paper box alone, and who voted on paper is no secret: with few of them, or all of them
     * unclear, or all other papers alike, the result says more of those on paper, or of those on the screen, than its figures.
     */
    INVALID_ON_PAPER,
    /** So few papers that those who voted can tell what the others chose. */
    FEW,
    /** One paper differs: whoever handed it in knows what all the others chose. */
    ONE_APART;

    /** With so many papers or fewer each voter needs to guess at two others at most; {@code [D]}. */
    public static final int FEW_PAPERS = 3;

    /**
     * Of papers that came back; nothing where none did.
     *
     * @param onPaper how many of them lay in the paper box
     */
    public static Optional<Disclosure> of(Figures figures, int onPaper) {
        int returned = figures.returned();
        int alike = IntStream.of(figures.yes(), figures.no(), figures.blank(), figures.invalid())
                .max()
                .orElse(0);
        if (returned == 0) {
            return Optional.empty();
        }
        if (alike == returned) {
            return Optional.of(UNANIMOUS);
        }
        if (figures.invalid() > 0 && onPaper < returned && invalidTells(figures, onPaper)) {
            return Optional.of(INVALID_ON_PAPER);
        }
        if (returned <= FEW_PAPERS) {
            return Optional.of(FEW);
        }
        return alike == returned - 1 ? Optional.of(ONE_APART) : Optional.empty();
    }

    private static boolean invalidTells(Figures figures, int onPaper) {
        int valid = figures.returned() - figures.invalid();
        return onPaper <= FEW_PAPERS
                || figures.invalid() >= onPaper
                || figures.yes() == valid
                || figures.no() == valid
                || figures.blank() == valid;
    }
}
