package vn.thidua.shared;

/** The real texts, for tests without Spring. */
public final class TextsForTests {

    private TextsForTests() {}

    public static Texts bundle() {
        return new BundledTexts();
    }
}
