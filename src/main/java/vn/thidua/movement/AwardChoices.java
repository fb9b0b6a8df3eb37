package vn.thidua.movement;

import java.util.List;

/** The award forms a quota may be for; implemented by a room that knows the catalogue of awards. */
public interface AwardChoices {

    /** Each form by itself, and those that differ only in whom they honour together. */
    List<TitleChoices.Choice> forms();
}
