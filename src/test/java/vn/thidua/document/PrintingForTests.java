package vn.thidua.document;

/** The real printing, for tests without Spring. */
public final class PrintingForTests {

    private PrintingForTests() {}

    public static Printing real() {
        return new TemplatePrinting();
    }
}
