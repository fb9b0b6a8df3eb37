package vn.thidua.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.shared.Texts;
import vn.thidua.shared.sheet.SheetColumn;

/** The columns of past awards and of opening balances, which share some. */
final class PastAwardColumns {

    static final String NAME = "name";
    static final String BIRTH_YEAR = "birthYear";
    static final String LAST_FOUR = "lastFour";
    static final String UNIT = "unit";
    static final String KIND = "kind";
    static final String FORM = "form";
    static final String TYPE = "type";
    static final String PERIOD = "period";
    static final String NUMBER = "number";
    static final String DATE = "date";
    static final String ISSUER = "issuer";
    static final String ORDINAL = "ordinal";
    static final String MOVEMENT = "movement";
    static final String POSITION = "position";
    static final String ACHIEVEMENT = "achievement";
    static final String NOTE = "note";

    static final String COUNT = "count";
    static final String FROM = "from";
    static final String TO = "to";
    static final String SOURCE = "source";

    private static final Set<String> NEEDED =
            Set.of(NAME, UNIT, KIND, FORM, TYPE, NUMBER, DATE, ISSUER, COUNT, FROM, TO, SOURCE);

    private PastAwardColumns() {}

    static List<SheetColumn> ofAwards(Texts texts) {
        return columns(
                texts,
                "register.pastAwards.",
                NAME,
                BIRTH_YEAR,
                UNIT,
                KIND,
                FORM,
                TYPE,
                NUMBER,
                DATE,
                ISSUER,
                PERIOD,
                ORDINAL,
                MOVEMENT,
                POSITION,
                ACHIEVEMENT,
                NOTE,
                LAST_FOUR);
    }

    static List<SheetColumn> ofBalances(Texts texts) {
        return columns(texts, "register.balances.", ISSUER, FORM, KIND, COUNT, FROM, TO, SOURCE, NOTE);
    }

    private static List<SheetColumn> columns(Texts texts, String prefix, String... keys) {
        return Stream.of(keys)
                .map(key -> new SheetColumn(
                        key,
                        texts.text(prefix + key),
                        texts.text(prefix + key + ".note"),
                        texts.text(prefix + key + ".example"),
                        key.equals(DATE) ? SheetColumn.Type.DATE : SheetColumn.Type.TEXT,
                        NEEDED.contains(key)))
                .toList();
    }
}
