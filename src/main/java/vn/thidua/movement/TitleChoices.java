package vn.thidua.movement;

import java.util.List;
import vn.thidua.shared.SubjectKind;

/** The titles somebody may enrol for; implemented by a room that knows the catalogue of awards. */
public interface TitleChoices {

    List<Choice> titles(SubjectKind kind);

    /** A title by code and name. */
    record Choice(String code, String name) {}
}
