package vn.thidua.publication;

import java.util.regex.Pattern;
import vn.thidua.shared.SearchKey;

/** The achievement in the words of the notice board: short, and without what identifies a person beyond the name. */
final class ShortAchievement {

    /** Telephone and citizen numbers begin with a nought or the country's code; sums of money never do. */
    private static final Pattern NUMBER_OF_A_PERSON =
            Pattern.compile("(?<![\\d.,])(?:0|\\+84)(?:[ .-]?\\d){8,11}(?!\\d)");

    private static final String SENTENCE_END = ". ";

    private ShortAchievement() {}

    /** @throws PublicationException when it is missing, too long, or holds a number that must not hang there */
    static String of(String name, String typed, int longest) {
        String text = SearchKey.composed(typed).replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw PublicationException.achievementMissing(name);
        }
        if (text.length() > longest) {
            throw PublicationException.achievementTooLong(name, longest);
        }
        if (NUMBER_OF_A_PERSON.matcher(text).find()) {
            throw PublicationException.numberOfAPerson(name);
        }
        return text;
    }

    /** Whole sentences of the long story that fit; else as many whole words as do. To be read over before it is posted. */
    static String beginningOf(String story, int longest) {
        String text = story.replaceAll("\\s+", " ").strip();
        if (text.length() <= longest) {
            return text;
        }
        int sentence = text.lastIndexOf(SENTENCE_END, longest - 1);
        if (sentence > 0) {
            return text.substring(0, sentence + 1);
        }
        int word = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, word > 0 ? word : longest - 1) + "…";
    }
}
