package vn.thidua.council;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.Printout;
import vn.thidua.document.Printout.Piece;
import vn.thidua.shared.Texts;

/**
 * Prints a biên bản from its text, word for word: what is signed is what is printed, only the bar between the two who sign
 * becomes two columns. Until all who sign have signed, every page says that it is a draft; where something is left out for
 * whoever reads, that it is an extract.
 */
@Component
class MinutesPrint {

    private static final String TEMPLATE = "bien-ban-hoi-dong";

    private final Texts texts;

    MinutesPrint(Texts texts) {
        this.texts = texts;
    }

    /** The minutes, and after them what is signed apart, as far as it is read. */
    CouncilPrintout minutes(MinutesDetails minutes) {
        MinutesDetails.Edition newest = minutes.newest();
        String name = fileName(minutes);
        Stream<String> parts = minutes.parts().stream().map(MinutesDetails.Part::body);
        boolean signed =
                complete(newest.signatures()) && minutes.parts().stream().allMatch(part -> complete(part.signatures()));
        Instant at = signed ? last(newest.signatures()) : null;
        return new CouncilPrintout(
                name,
                Stream.concat(Stream.of(newest.body()), parts)
                        .map(body -> sheet(blocks(body), name, at, mark(signed, minutes.whole() && minutes.allParts())))
                        .toList());
    }

    /** The minutes of the count; below them, before the signatures, who counted and cannot sign. */
    CouncilPrintout count(MinutesDetails minutes) {
        MinutesDetails.Part count = Objects.requireNonNull(minutes.count(), "asked for where there are some");
        boolean signed = complete(count.signatures());
        String name = texts.text("council.print.name.COUNT", fileName(minutes));
        List<List<String>> blocks = blocks(count.body());
        if (!count.absences().isEmpty()) {
            blocks.add(blocks.size() - 1, count.absences());
        }
        Instant at = signed ? last(count.signatures()) : null;
        return new CouncilPrintout(name, List.of(sheet(blocks, name, at, mark(signed, minutes.whole()))));
    }

    private static String fileName(MinutesDetails minutes) {
        return minutes.title().replace('/', '-');
    }

    private static boolean complete(List<MinutesDetails.Signed> signatures) {
        return Stream.of(Capacity.SECRETARY, Capacity.PRESIDER)
                .allMatch(capacity -> signatures.stream().anyMatch(signature -> signature.capacity() == capacity));
    }

    private static @Nullable Instant last(List<MinutesDetails.Signed> signatures) {
        return signatures.getLast().at();
    }

    private @Nullable String mark(boolean signed, boolean whole) {
        if (!whole) {
            return texts.text("council.print.extract");
        }
        return signed ? null : texts.text("council.print.draft");
    }

    private static List<List<String>> blocks(String body) {
        return Stream.of(body.split("\n\n")).map(MinutesPrint::lines).collect(Collectors.toCollection(ArrayList::new));
    }

    private Printout sheet(List<List<String>> blocks, String title, @Nullable Instant at, @Nullable String mark) {
        SheetPieces pieces = new SheetPieces(texts);
        List<String> frame = blocks.getFirst();
        pieces.put("issuer", frame.getFirst()).put("nation", frame.get(1)).put("motto", frame.get(2));
        int next = 1;
        if (blocks.get(next).size() == 1) {
            pieces.put("number", blocks.get(next++).getFirst());
        }
        List<String> named = blocks.get(next++);
        pieces.put("type", named.getFirst());
        named.stream().skip(1).forEach(line -> pieces.put("about", line));
        for (int block = next; block < blocks.size() - 1; block++) {
            block(pieces, blocks.get(block), block == blocks.size() - 2);
        }
        signers(pieces, blocks.getLast());
        List<Piece> marks = mark == null ? List.of() : List.of(Piece.of(texts.text("council.print.place.draft"), mark));
        return new Printout(TEMPLATE, title, at, pieces.pieces(), marks);
    }

    private static List<String> lines(String block) {
        return Arrays.stream(block.split("\n")).filter(line -> !line.isBlank()).toList();
    }

    /** @param last whether it is the one before the signatures, which are not left alone on a page */
    private static void block(SheetPieces pieces, List<String> lines, boolean last) {
        for (int line = 0; line < lines.size(); line++) {
            boolean heading = line == 0 && lines.size() > 1 && !lines.getFirst().endsWith(".");
            boolean ending = last && line == lines.size() - 1;
            pieces.put(heading ? "heading" : ending ? "last" : "paragraph", lines.get(line));
        }
    }

    private void signers(SheetPieces pieces, List<String> lines) {
        String bar = texts.text("council.print.bar");
        String[] capacities = lines.getFirst().split(bar);
        String[] names = lines.getLast().split(bar);
        pieces.put("capacityLeft", capacities[0].strip())
                .put("signerLeft", names[0].strip())
                .put("capacity", capacities[1].strip())
                .put("signer", names[1].strip());
    }
}
