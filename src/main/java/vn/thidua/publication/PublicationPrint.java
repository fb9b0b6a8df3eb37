package vn.thidua.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.Printing;
import vn.thidua.document.Printout;
import vn.thidua.document.Printout.Piece;
import vn.thidua.shared.Texts;

/**
 * Prints the list for the notice board, and the minutes that close it. Both say what the public may read and no more: of
 * objections the conclusion and its reason, never who objected or in which words.
 */
@Component
class PublicationPrint {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Printing printing;
    private final Texts texts;

    PublicationPrint(Printing printing, Texts texts) {
        this.printing = printing;
        this.texts = texts;
    }

    /** What is printed of a list. */
    enum Sheet {
        /** From the moment it is written. */
        LIST,
        /** Once it has hung long enough. */
        MINUTES;

        boolean printable(PublicationDetails list) {
            return switch (this) {
                case LIST -> list.written();
                case MINUTES -> list.state() == PublicationState.TO_PROVE || list.state() == PublicationState.CLOSED;
            };
        }
    }

    byte[] print(PublicationDetails list, Sheet sheet, PrintFormat format) {
        return printing.print(
                switch (sheet) {
                    case LIST -> list(list);
                    case MINUTES -> minutes(list);
                },
                format);
    }

    String fileName(PublicationDetails list, Sheet sheet) {
        return switch (sheet) {
            case LIST -> texts.text("publication.print.listName", list.unit());
            case MINUTES -> texts.text("publication.print.minutesName", list.unit());
        };
    }

    private Printout list(PublicationDetails list) {
        LocalDate first = list.postedOn() == null ? list.today() : list.postedOn();
        List<Piece> pieces = head(list, first);
        put(pieces, "type", texts.text("publication.print.listType"));
        put(pieces, "about", texts.text("publication.print.listAbout", list.unit()));
        put(pieces, "paragraph", texts.text("publication.print.period", day(first), day(list.last())));
        pieces.add(new Piece(
                texts.text("publication.print.place.columns"),
                List.of(texts.text("publication.print.columns").split("\\|"))));
        list.lines().stream()
                .filter(line -> !line.stopped())
                .forEach(line -> pieces.add(new Piece(
                        texts.text("publication.print.place.row"),
                        List.of(
                                String.valueOf(line.number()),
                                line.name(),
                                list.unit(),
                                line.form(),
                                line.achievement()))));
        put(
                pieces,
                "after",
                list.atTheVillage()
                        ? texts.text("publication.print.objectAtTheVillage", list.commune())
                        : texts.text("publication.print.object", list.commune()));
        put(pieces, "capacity", poster(list));
        return new Printout("niem-yet", fileName(list, Sheet.LIST), null, pieces, List.of());
    }

    private Printout minutes(PublicationDetails list) {
        List<Piece> pieces = head(list, list.today());
        put(pieces, "type", texts.text("publication.print.minutesType"));
        put(pieces, "about", texts.text("publication.print.minutesAbout", list.unit()));
        LocalDate first = list.postedOn() == null ? list.today() : list.postedOn();
        put(
                pieces,
                "paragraph",
                texts.text("publication.print.hung", list.lines().size(), day(first), day(list.last())));
        put(pieces, "paragraph", texts.text("publication.print.where", places(list)));
        put(
                pieces,
                "paragraph",
                list.objections().isEmpty()
                        ? texts.text("publication.print.noObjection")
                        : texts.text(
                                "publication.print.objections",
                                list.objections().size()));
        list.objections().forEach(objection -> put(pieces, "paragraph", sentence(objection)));
        put(pieces, "last", texts.text("publication.print.minutesEnd"));
        put(
                pieces,
                "capacityLeft",
                texts.text(list.atTheVillage() ? "publication.print.front" : "publication.print.witness"));
        put(pieces, "signerLeft", texts.text("publication.print.sign"));
        put(pieces, "capacity", poster(list));
        put(pieces, "signer", texts.text("publication.print.sign"));
        return new Printout("bien-ban-niem-yet", fileName(list, Sheet.MINUTES), null, pieces, List.of());
    }

    /** @param day under the head, as the paper is dated */
    private List<Piece> head(PublicationDetails list, LocalDate day) {
        List<Piece> pieces = new ArrayList<>();
        boolean village = list.stage() == PublicationStage.BEFORE_FILING;
        if (!village) {
            put(pieces, "issuer", texts.text("publication.print.committee"));
        }
        put(pieces, "issuer", list.commune().toUpperCase(VIETNAMESE));
        if (village) {
            put(pieces, "issuer", list.unit().toUpperCase(VIETNAMESE));
        }
        put(pieces, "nation", texts.text("publication.print.country"));
        put(pieces, "motto", texts.text("publication.print.motto"));
        put(
                pieces,
                "placeDate",
                texts.text(
                        "publication.print.date",
                        twoDigits(day.getDayOfMonth(), 10),
                        twoDigits(day.getMonthValue(), 3),
                        String.valueOf(day.getYear())));
        return pieces;
    }

    private String sentence(PublicationDetails.Objected objection) {
        String about = objection.about() == null ? texts.text("publication.print.wholeList") : objection.about();
        ObjectionRuling ruling = objection.ruling();
        return texts.text(
                "publication.print.objection",
                objection.number(),
                day(objection.receivedOn()),
                texts.text("publication.enum.ObjectionChannel." + objection.channel())
                        .toLowerCase(VIETNAMESE),
                about,
                ruling == null
                        ? texts.text("publication.print.notConcluded")
                        : texts.text(
                                "publication.print.concluded",
                                texts.text("publication.enum.ObjectionRuling." + ruling)
                                        .toLowerCase(VIETNAMESE),
                                objection.reason() == null
                                        ? ""
                                        : objection.reason().replaceAll("\\s+", " ")));
    }

    private String places(PublicationDetails list) {
        List<String> names = new ArrayList<>();
        list.places()
                .forEach(place -> names.add(texts.text("publication.enum.PostingPlace." + place)
                        .toLowerCase(VIETNAMESE)
                        .replace("ubnd", "UBND")));
        names.add(texts.text("publication.print.publicPage"));
        return String.join("; ", names);
    }

    private String poster(PublicationDetails list) {
        return texts.text(
                list.stage() == PublicationStage.BEFORE_FILING
                        ? "publication.print.posterOfUnit"
                        : "publication.print.posterOfCommune");
    }

    private void put(List<Piece> pieces, String place, String words) {
        pieces.add(Piece.of(texts.text("publication.print.place." + place), words));
    }

    private static String day(LocalDate day) {
        return DATE.format(day);
    }

    /** As the decree on papers asks: months 1 and 2 with a nought. */
    private static String twoDigits(int number, int below) {
        return number < below ? "0" + number : Integer.toString(number);
    }
}
