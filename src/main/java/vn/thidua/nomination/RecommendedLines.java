package vn.thidua.nomination;

import java.util.UUID;

/** Told of each line that the Council recommended; implemented by the room that decides. Same transaction. */
public interface RecommendedLines {

    /**
     * @param line now {@link LineStatus#RECOMMENDED}
     * @param session the session whose minutes the paper will cite
     */
    void recommended(AwardLine line, UUID session);
}
