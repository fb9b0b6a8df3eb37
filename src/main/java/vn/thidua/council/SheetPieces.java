package vn.thidua.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thidua.document.Printout;
import vn.thidua.document.Printout.Piece;
import vn.thidua.shared.Texts;

/** A sheet of the Council while it is put together, in reading order. */
final class SheetPieces {

    private final Texts texts;
    private final List<Piece> pieces = new ArrayList<>();

    SheetPieces(Texts texts) {
        this.texts = texts;
    }

    /** @param place last part of the key under which the texts name the place of the template */
    SheetPieces put(String place, String words) {
        return row(place, List.of(words));
    }

    SheetPieces row(String place, List<String> words) {
        pieces.add(new Piece(texts.text("council.print.place." + place), words));
        return this;
    }

    /** The heads of a table's columns, parted by bars. */
    SheetPieces columns(String words) {
        return row("columns", Arrays.asList(words.split("\\|")));
    }

    Printout printout(String template, String title) {
        return new Printout(template, title, null, pieces, List.of());
    }

    List<Piece> pieces() {
        return pieces;
    }
}
