package vn.thidua.publication;

import java.time.LocalDate;
import java.util.List;

/**
 * A list that hangs, as everybody may read it: nothing stands here that may not be on the notice board.
 *
 * @param code its address, which leads to nothing else
 * @param unit whose list it is
 * @param commune of the unit, as it is named in a sentence
 * @param until the last day on which it hangs
 * @param atTheVillage whether the village's Front answers what is objected, and not the commune's office
 */
public record PublicList(
        String code,
        String unit,
        String commune,
        LocalDate from,
        LocalDate until,
        boolean atTheVillage,
        List<Entry> entries) {

    public PublicList {
        entries = List.copyOf(entries);
    }

    /**
     * One row.
     *
     * @param number on the list, from 1; a row that was stopped leaves its number free
     */
    public record Entry(int number, String name, String unit, String form, String achievement) {}
}
