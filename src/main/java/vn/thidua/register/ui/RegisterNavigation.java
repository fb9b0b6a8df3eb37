package vn.thidua.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.thidua.organization.SubjectId;

/** Links into the register, as routes without a leading slash. */
public final class RegisterNavigation {

    static final String REGISTER = "so-khen-thuong";
    static final String STATISTICS = "thong-ke-khen-thuong";
    static final String BALANCES = "so-dau-ky";
    static final String FROM = "tu";
    static final String TO = "den";
    static final String SEARCH = "tim";
    static final String SUBJECT = "subject";

    private RegisterNavigation() {}

    public static String register() {
        return REGISTER;
    }

    /** @param text as typed in the search box; empty for the whole register */
    public static String search(String text) {
        return text.isBlank() ? REGISTER : REGISTER + "?" + query(text);
    }

    public static String honoursOf(SubjectId subject) {
        return REGISTER + "/" + subject.value();
    }

    /** The same, remembering what was searched for, so that the way back leads to the same results. */
    static String honoursOf(SubjectId subject, String searched) {
        return searched.isBlank() ? honoursOf(subject) : honoursOf(subject) + "?" + query(searched);
    }

    /** Of the statistics: those years, both included. */
    static QueryParameters years(int from, int to) {
        return QueryParameters.simple(Map.of(FROM, Integer.toString(from), TO, Integer.toString(to)));
    }

    private static String query(String text) {
        return SEARCH + "=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }
}
