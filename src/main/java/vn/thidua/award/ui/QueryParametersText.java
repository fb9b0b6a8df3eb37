package vn.thidua.award.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** The part of an address after the question mark, with the mark. */
record QueryParametersText(Map<String, String> asked) {

    @Override
    public String toString() {
        return "?" + QueryParameters.simple(asked).getQueryString();
    }
}
