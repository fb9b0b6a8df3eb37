package vn.thidua.award;

/** On which grounds a title or form is given (Luật 06/2022/QH15, Điều 8). Reference data: everybody may read it. */
public interface Commendations {

    /** Whether the form is given for that type. */
    boolean given(String ruleSet, String form, CommendationType type);
}
