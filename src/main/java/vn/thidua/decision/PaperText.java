package vn.thidua.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a paper, as blocks in reading order. A block is one line of the plain text, so that text and layout
 * together give the blocks back; the cells of a table row are parted by tabs.
 */
public record PaperText(List<Block> blocks) {

    /** Stands for the text where the reader is not to read it. */
    static final PaperText WITHHELD = new PaperText(List.of());

    private static final String CELL = "\t";

    /** "Điều 1." and the rest. */
    private static final Pattern ARTICLE = Pattern.compile("(\\p{L}+ \\d+\\.) (.*)");

    public PaperText {
        blocks = List.copyOf(blocks);
    }

    /** What was kept of a signed paper, as blocks again. */
    public static PaperText of(String text, String layout) {
        String[] lines = text.split("\n", -1);
        String[] parts = layout.split("\n", -1);
        if (lines.length != parts.length) {
            throw new IllegalArgumentException("Text and layout differ in length");
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            blocks.add(new Block(Part.valueOf(parts[i]), lines[i]));
        }
        return new PaperText(blocks);
    }

    /** The exact text that is signed. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** The part that each line of the text is. */
    public String layout() {
        return blocks.stream().map(block -> block.part().name()).collect(Collectors.joining("\n"));
    }

    /** SHA-256 of {@link #text()} in UTF-8, 64 hexadecimal digits. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line of a paper; white space inside is single, so that a block never breaks into two. */
    public record Block(Part part, String text) {

        public Block {
            text = part == Part.ROW || part == Part.HEAD ? text.replace('\n', ' ') : flat(text);
        }

        static Block row(Part part, List<String> cells) {
            return new Block(part, cells.stream().map(Block::flat).collect(Collectors.joining(CELL)));
        }

        public List<String> cells() {
            return List.of(text.split(CELL, -1));
        }

        /** The text in the parts that are set differently: cells of a row, or an article's name and what it says. */
        public List<String> pieces() {
            if (part == Part.HEAD || part == Part.ROW) {
                return cells();
            }
            Matcher article = ARTICLE.matcher(text);
            return part == Part.ARTICLE && article.matches()
                    ? List.of(article.group(1), article.group(2))
                    : List.of(text);
        }

        private static String flat(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }

    /** What a block is, by the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
    public enum Part {
        ISSUER,
        NUMBER,
        NATION,
        MOTTO,
        PLACE_DATE,
        TYPE,
        ABOUT,
        ADDRESSEE,
        DECIDER,
        GROUND,
        RESOLVES,
        ARTICLE,
        PARAGRAPH,
        RECIPIENTS,
        RECIPIENT,
        CAPACITY,
        SIGNER,
        ANNEX,
        ANNEX_ABOUT,
        ANNEX_REFERENCE,
        GROUP,
        HEAD,
        ROW
    }
}
