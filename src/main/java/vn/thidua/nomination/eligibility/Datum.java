package vn.thidua.nomination.eligibility;

/** One thing a rule looked at. */
public record Datum(Message what, Source source) {

    public static Datum stated(String key, Object... details) {
        return new Datum(Message.of(key, details), Source.STATED);
    }

    public static Datum filed(String key, Object... details) {
        return new Datum(Message.of(key, details), Source.FILED);
    }
}
