package vn.thidua.publication;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;

/** What an objection has to say at least, and may say at most. */
final class ObjectionWords {

    private ObjectionWords() {}

    /** @throws PublicationException when it says nothing or too much, or names a line that is not on the list */
    static ObjectionEntry checked(PublicationDesk.Desk desk, ObjectionEntry entry) {
        if (SearchKey.composed(entry.words()).isEmpty()) {
            throw PublicationException.objectionWordless();
        }
        if (entry.words().length() > ObjectionEntry.LONGEST) {
            throw PublicationException.objectionTooLong(ObjectionEntry.LONGEST);
        }
        if (longer(entry.person()) || longer(entry.contact())) {
            throw PublicationException.objectionTooLong(ObjectionEntry.LONGEST_NAME);
        }
        boolean listed = entry.line() == null
                || desk.list().listed().stream().anyMatch(row -> row.line().equals(entry.line()));
        if (!listed) {
            throw PublicationException.notHanging();
        }
        return entry;
    }

    private static boolean longer(@Nullable String typed) {
        return typed != null && typed.length() > ObjectionEntry.LONGEST_NAME;
    }
}
