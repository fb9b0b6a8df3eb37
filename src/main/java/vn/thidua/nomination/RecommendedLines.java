package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;

/** Told of each line that the Council recommended, or whose form needs no Council; implemented by the room that decides. Same transaction. */
public interface RecommendedLines {

    /**
     * @param line now {@link LineStatus#RECOMMENDED}
     * @param session the session whose minutes the paper will cite; for a form that needs no Council the nomination's own
     *     id, so that lines of one nomination are gathered on one paper ({@code line.session()} is {@code null} then)
     */
    void recommended(AwardLine line, UUID session);

    /** The same of several lines that are gathered together: a village's list has hundreds. */
    void recommended(List<AwardLine> lines, UUID session);
}
