package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** The titles somebody may enrol for; implemented by a room that knows the catalogue of awards. */
public interface TitleChoices {

    List<Choice> titles(SubjectKind kind);

    /** The period of a title of that year, as this unit counts years; by the rules of today. */
    Period period(UnitCode unit, int year);

    /**
     * The time that a title is for.
     *
     * @param words such as a school year
     */
    record Period(int year, String words, LocalDate lastDay) {}

    /** A title by code and name. */
    record Choice(String code, String name) {}
}
