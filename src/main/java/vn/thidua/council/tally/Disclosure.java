package vn.thidua.council.tally;

import java.util.Optional;
import java.util.stream.IntStream;

/** What the figures of a secret ballot give away by themselves, however well the papers are kept: said beside them. */
public enum Disclosure {
    /** All papers are alike: of everybody who voted it is known what they chose. */
    UNANIMOUS,
    /** So few papers that those who voted can tell what the others chose. */
    FEW,
    /** One paper differs: whoever handed it in knows what all the others chose. */
    ONE_APART;

    /** With so many papers or fewer each voter needs to guess at two others at most; {@code [D]}. */
    public static final int FEW_PAPERS = 3;

    /** Of papers that came back; nothing where none did. */
    public static Optional<Disclosure> of(Figures figures) {
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
        if (returned <= FEW_PAPERS) {
            return Optional.of(FEW);
        }
        return alike == returned - 1 ? Optional.of(ONE_APART) : Optional.empty();
    }
}
