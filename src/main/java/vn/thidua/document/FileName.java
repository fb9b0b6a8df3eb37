package vn.thidua.document;

import java.util.regex.Pattern;
import vn.thidua.shared.SearchKey;

/** A file's name as people gave it, made fit to be shown and sent: for display only, never a path on our side. */
final class FileName {

    private static final int LONGEST = 190;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"*:<>?|]");

    private FileName() {}

    static String clean(String name) {
        String last = FOLDERS.matcher(name).replaceFirst("");
        String fit = SearchKey.composed(UNFIT.matcher(last).replaceAll(" "));
        String some = fit.isEmpty() ? "tep" : fit;
        // The end is kept: there stands the ending.
        return some.length() <= LONGEST ? some : some.substring(some.length() - LONGEST);
    }
}
