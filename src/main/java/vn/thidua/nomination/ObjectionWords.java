package vn.thidua.nomination;

/** What an objection has to say at least, and may say at most. */
final class ObjectionWords {

    private ObjectionWords() {}

    /** @throws NominationException when it says nothing or too much, or names a line that is not on the list */
    static ObjectionEntry checked(PublicationDesk.Desk desk, ObjectionEntry entry) {
        if (Typed.text(entry.words()).isEmpty()) {
            throw NominationException.objectionWordless();
        }
        if (entry.words().length() > ObjectionEntry.LONGEST) {
            throw NominationException.objectionTooLong(ObjectionEntry.LONGEST);
        }
        if (longer(entry.person()) || longer(entry.contact())) {
            throw NominationException.objectionTooLong(ObjectionEntry.LONGEST_NAME);
        }
        boolean listed = entry.line() == null
                || desk.list().listed().stream().anyMatch(row -> row.line().equals(entry.line()));
        if (!listed) {
            throw NominationException.notHanging();
        }
        return entry;
    }

    private static boolean longer(@org.jspecify.annotations.Nullable String typed) {
        return typed != null && typed.length() > ObjectionEntry.LONGEST_NAME;
    }
}
