package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.PrintingForTests;
import vn.thidua.document.pdf.PdfText;
import vn.thidua.document.pdf.PdfText.Letter;
import vn.thidua.document.word.WordSamples;

/** The Word files keep the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I: read from the files and from what they print. */
class PaperLayoutTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}:]+)(?::\\d+)?}}");
    private static final Pattern SECTION =
            Pattern.compile("<w:pgSz w:w=\"(\\d+)\" w:h=\"(\\d+)\".*?<w:pgMar w:top=\"(\\d+)\" w:right=\"(\\d+)\""
                    + " w:bottom=\"(\\d+)\" w:left=\"(\\d+)\"");
    private static final Pattern FONTS = Pattern.compile("<w:rFonts [^>]*>");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final double MILLIMETRE = 72 / 25.4;

    @ParameterizedTest
    @ValueSource(strings = {"quyet-dinh", "to-trinh"})
    void places_areAllKnown(String template) {
        Set<String> known = Stream.of(Part.values())
                .map(part -> PaperSamples.TEXTS.text("decision.part." + part))
                .collect(Collectors.toCollection(TreeSet::new));
        known.add(PaperSamples.TEXTS.text("decision.print.last.ARTICLE"));
        known.add(PaperSamples.TEXTS.text("decision.print.last.PARAGRAPH"));
        known.add(PaperSamples.TEXTS.text("decision.print.draftPlace"));

        assertThat(placesIn(part(template, "word/document.xml"))).isNotEmpty().isSubsetOf(known);
        for (int header = 1; header <= 4; header++) {
            assertThat(placesIn(part(template, "word/header" + header + ".xml")))
                    .containsExactly(PaperSamples.TEXTS.text("decision.print.draftPlace"));
        }
    }

    @Test
    void plantedPlace_isCaught() {
        assertThat(placesIn("<w:t>{{can</w:t><w:t>cu}} {{điều:2}}</w:t>")).containsExactly("cancu", "điều");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quyet-dinh", "to-trinh"})
    void paper_isA4_withTheMarginsOfTheDecree_inTimesNewRoman(String template) {
        String body = part(template, "word/document.xml");
        List<List<Double>> sections = SECTION.matcher(body)
                .results()
                .map(found -> IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> Double.parseDouble(found.group(i)) / 20 / MILLIMETRE)
                        .toList())
                .toList();

        assertThat(sections).hasSize(2);
        for (List<Double> millimetres : sections) {
            assertThat(millimetres.subList(0, 2).stream().sorted().toList())
                    .satisfiesExactly(
                            width -> assertThat(width).isCloseTo(210, within(0.1)),
                            height -> assertThat(height).isCloseTo(297, within(0.1)));
            assertThat(millimetres.get(2)).as("top").isBetween(20.0, 25.0);
            assertThat(millimetres.get(3)).as("right").isBetween(15.0, 20.01);
            assertThat(millimetres.get(4)).as("bottom").isBetween(20.0, 25.0);
            assertThat(millimetres.get(5)).as("left").isBetween(30.0, 35.0);
        }
        assertThat(FONTS.matcher(body + part(template, "word/styles.xml"))
                        .results()
                        .flatMap(fonts -> QUOTED.matcher(fonts.group()).results())
                        .map(font -> font.group(1)))
                .isNotEmpty()
                .containsOnly("Times New Roman");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyPart_isSetAsTheDecreeSays(PaperKind kind) {
        PaperSamples.Sample paper = kind == PaperKind.DECISION ? PaperSamples.decision() : PaperSamples.submission();
        PdfText pdf = pdf(paper);

        for (Block block : paper.text().blocks()) {
            List<Letter> letters = letters(pdf, block);
            switch (block.part()) {
                case ISSUER, NATION -> set(letters, 12, 13, true, false);
                case MOTTO, TYPE, ABOUT, DECIDER, RESOLVES, CAPACITY, SIGNER, ANNEX, ANNEX_ABOUT ->
                    set(letters, 13, 14, true, false);
                case NUMBER -> set(letters, 13, 13, false, false);
                case PLACE_DATE, GROUND, ANNEX_REFERENCE -> set(letters, 13, 14, false, true);
                case ADDRESSEE, PARAGRAPH -> set(letters, 13, 14, false, false);
                case ARTICLE -> {
                    set(letters.subList(0, "Điều1.".length()), 13, 14, true, false);
                    set(letters.subList("Điều1.".length(), letters.size()), 13, 14, false, false);
                }
                case RECIPIENTS -> set(letters, 12, 12, true, true);
                case RECIPIENT -> set(letters, 11, 11, false, false);
                case GROUP, HEAD -> set(letters, 11, 14, true, false);
                case ROW -> set(letters, 11, 14, false, false);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void heads_standSideBySide_andSoDoRecipientsAndSignature(PaperKind kind) {
        PaperSamples.Sample paper = kind == PaperKind.DECISION ? PaperSamples.decision() : PaperSamples.submission();
        PdfText pdf = pdf(paper);
        Letter issuer = first(pdf, paper, Part.ISSUER);
        Letter nation = first(pdf, paper, Part.NATION);
        Letter recipients = first(pdf, paper, Part.RECIPIENTS);
        Letter capacity = first(pdf, paper, Part.CAPACITY);
        double middle = 210 * MILLIMETRE / 2;

        assertThat(issuer.y()).isCloseTo(nation.y(), within(1f));
        assertThat((double) issuer.x()).isLessThan(middle);
        assertThat(first(pdf, paper, Part.NUMBER).y())
                .isCloseTo(first(pdf, paper, Part.PLACE_DATE).y(), within(3f));
        assertThat(recipients.y()).isCloseTo(capacity.y(), within(3f));
        assertThat((double) recipients.x()).isCloseTo(30 * MILLIMETRE, within(2.0));
        assertThat((double) capacity.x()).isGreaterThan(middle);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void list_liesOnItsOwnPages_numberedFromTheSecond_inTheMiddleAtTheTop(PaperKind kind) {
        PaperSamples.Sample paper = kind == PaperKind.DECISION ? PaperSamples.decision() : PaperSamples.submission();
        PdfText pdf = pdf(paper);
        int list = first(pdf, paper, Part.ANNEX).page();

        assertThat(first(pdf, paper, Part.SIGNER).page()).isLessThan(list);
        assertThat(pdf.pages().get(list - 1).width())
                .isGreaterThan(pdf.pages().get(list - 1).height());
        for (int page = 1; page <= pdf.pages().size(); page++) {
            double height = 20 * MILLIMETRE;
            List<Letter> top = pdf.page(page).letters().stream()
                    .filter(letter -> letter.y() < height && !letter.text().isBlank())
                    .toList();
            String number = top.stream().map(Letter::text).collect(Collectors.joining());
            int inPart = page < list ? page : page - list + 1;
            assertThat(number).isEqualTo(inPart == 1 ? "" : String.valueOf(inPart));
            if (!top.isEmpty()) {
                double middle = 30 * MILLIMETRE + (pdf.pages().get(page - 1).width() - 50 * MILLIMETRE) / 2;
                assertThat((top.getFirst().x() + top.getLast().right()) / 2.0).isCloseTo(middle, within(1.5));
                assertThat((double) top.getFirst().size()).isBetween(13.0, 14.0);
            }
        }
    }

    private static PdfText pdf(PaperSamples.Sample paper) {
        PaperPrint print = new PaperPrint(PrintingForTests.real(), PaperSamples.TEXTS);
        return PdfText.of(PrintingForTests.real()
                .print(print.printout(paper.kind(), "Văn bản", paper.text(), null, false), PrintFormat.PDF));
    }

    private static Letter first(PdfText pdf, PaperSamples.Sample paper, Part part) {
        return paper.text().blocks().stream()
                .filter(block -> block.part() == part)
                .findFirst()
                .map(block -> letters(pdf, block).getFirst())
                .orElseThrow();
    }

    /** The number of a row and its name are words elsewhere too, but never side by side. */
    private static List<Letter> letters(PdfText pdf, Block block) {
        return pdf.find(block.text());
    }

    private static void set(List<Letter> letters, double smallest, double largest, boolean bold, boolean italic) {
        String what = letters.stream().map(Letter::text).collect(Collectors.joining());
        assertThat(letters)
                .as(what)
                .allSatisfy(letter -> assertThat((double) letter.size()).isBetween(smallest - 0.05, largest + 0.05))
                .allMatch(letter -> letter.bold() == bold && letter.italic() == italic);
    }

    private static Set<String> placesIn(String xml) {
        return PLACE.matcher(String.join("\n", WordSamples.paragraphs(xml + "</w:p>")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String part(String template, String name) {
        try (InputStream file = PaperLayoutTest.class.getResourceAsStream("/papers/" + template + ".docx")) {
            return WordSamples.part(file.readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
