package vn.thidua.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.document.Downloads;
import vn.thidua.document.PrintFormat;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.LineEvidence;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;

/**
 * Everything that goes to the city on its own channel, as one file: the submission as signed, its list, and what proves
 * the lines on it: the files of each of them, and those of the whole nomination, which its lines share. Files of a line
 * that is not on the list (struck, or on its way to another paper) stay with the commune.
 */
@Component
class PaperPack {

    private static final String NOMINATION = "nomination";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final PaperPrint print;
    private final EvidenceService evidence;
    private final LineEvidence lineEvidence;
    private final Attachments attachments;
    private final Texts texts;

    PaperPack(
            PaperPrint print,
            EvidenceService evidence,
            LineEvidence lineEvidence,
            Attachments attachments,
            Texts texts) {
        this.print = print;
        this.evidence = evidence;
        this.lineEvidence = lineEvidence;
        this.attachments = attachments;
        this.texts = texts;
    }

    /**
     * What is in it, known before the first byte is sent.
     *
     * @param name without ending
     */
    record Pack(String name, PaperDetails paper, List<Folder> folders) {}

    /** What proves the listed lines of one nomination. */
    record Folder(String name, UUID nomination, List<Attachments.Attachment> files) {}

    /** @throws vn.thidua.shared.BusinessException when the person acting may not read the evidence of one of them */
    Pack of(PaperDetails paper) {
        List<UUID> nominations = paper.listed().stream()
                .map(row -> row.content().nomination())
                .distinct()
                .toList();
        List<Folder> folders = new ArrayList<>();
        for (UUID nomination : nominations) {
            String name = texts.text("decision.pack.folder", twoDigits(folders.size() + 1));
            folders.add(new Folder(name, nomination, forTheCity(paper, nomination)));
        }
        return new Pack(print.fileName(paper), paper, folders);
    }

    /** What the person acting may read, as far as the city would see it of a line on the list. */
    private List<Attachments.Attachment> forTheCity(PaperDetails paper, UUID nomination) {
        Set<AttachmentId> seen = paper.listed().stream()
                .map(PaperLineRow::content)
                .filter(line -> line.nomination().equals(nomination))
                .flatMap(line -> lineEvidence.of(nomination, line.id()).stream())
                .map(Attachments.Attachment::id)
                .collect(Collectors.toSet());
        return evidence.of(nomination).stream()
                .filter(file -> seen.contains(file.id()))
                .toList();
    }

    void write(Pack pack, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (PrintFormat format : PrintFormat.values()) {
            entry(zip, pack.name() + "." + format.extension());
            zip.write(print.print(pack.paper(), format));
        }
        entry(zip, texts.text("decision.pack.list") + ".csv");
        zip.write((BYTE_ORDER_MARK + list(pack)).getBytes(StandardCharsets.UTF_8));
        for (Folder folder : pack.folders()) {
            for (int i = 0; i < folder.files().size(); i++) {
                entry(zip, path(folder, i));
                copy(folder, i, zip);
            }
        }
        zip.finish();
    }

    private void copy(Folder folder, int file, OutputStream out) throws IOException {
        Attachments.Opened opened = attachments.open(
                SubjectRef.of(NOMINATION, folder.nomination()),
                folder.files().get(file).id());
        try (InputStream content = opened.content()) {
            content.transferTo(out);
        }
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    /** Two files of one name are told apart by their number. */
    private static String path(Folder folder, int file) {
        return folder.name() + "/" + twoDigits(file + 1) + " "
                + Downloads.fileName(folder.files().get(file).name());
    }

    /** One row a line, and under which folder its evidence lies. */
    private String list(Pack pack) {
        Map<UUID, Folder> folders = new LinkedHashMap<>();
        pack.folders().forEach(folder -> folders.put(folder.nomination(), folder));
        Stream<String> head = Stream.of(texts.text("decision.pack.head"));
        Stream<String> rows = pack.paper().listed().stream()
                .map(row -> row(
                        row, Objects.requireNonNull(folders.get(row.content().nomination()))));
        Stream<String> files = pack.folders().stream()
                .flatMap(folder -> Stream.iterate(0, i -> i < folder.files().size(), i -> i + 1)
                        .map(i -> cells(path(folder, i), folder.files().get(i).sha256())));
        return Stream.of(head, rows, Stream.of("", texts.text("decision.pack.filesHead")), files)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(PaperLineRow row, Folder folder) {
        AwardLine line = row.content();
        return cells(String.valueOf(row.ordinal()), line.name(), line.unitName(), line.formName(), folder.name());
    }

    /** A cell that begins like a formula would be reckoned by the reader's program. */
    private static String cells(String... values) {
        return Stream.of(values)
                .map(value -> value.matches("^[=+\\-@\t\r].*") ? "'" + value : value)
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
