package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samples.room.ui.HardCodedText;

/** What people read stands in the text files, not in Java. */
class VisibleTextTest {

    /** Only what a Modulith document shows; no user sees it. */
    private static final String PACKAGE_INFO = "package-info.class";

    /** A class that may hold Vietnamese, each with its reason. */
    private static final Set<String> EXCUSED = Set.of(
            // The product's name in @PWA, which takes constants only.
            "AppShell.class: Thi Đua");

    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Span|Paragraph|H[1-6]|Text|Button|Checkbox|TextField|TextArea|PasswordField|EmailField|NumberField"
                    + "|IntegerField|BigDecimalField|DatePicker|TimePicker|DateTimePicker|ComboBox|MultiSelectComboBox"
                    + "|Select|RadioButtonGroup|CheckboxGroup|Details|Tab|SideNavItem|RouterLink|NativeLabel|ListItem"
                    + "|Emphasis|Div|Badge|Pre)(?:<[^>]*>)?"
                    + "|\\.set(?:Text|Label|Title|Header|Placeholder|HelperText|ErrorMessage|TooltipText|Tooltip|Caption"
                    + "|AriaLabel|Footer|Description|ConfirmText|CancelText|RejectText|ConfirmButton)"
                    + "|\\.addItem|Notification\\.show|@Menu\\([^)]*title =)\\s*\\(?\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");
    private static final HouseWidgets WIDGETS = HouseWidgets.ofProgram();
    private static final Pattern PAGE_TITLE = Pattern.compile("@PageTitle\\(\"([^\"]*)\"");

    @Test
    void program_hasNoVietnameseInItsClasses() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> classes = Files.walk(Path.of("target/classes/vn/thidua"))) {
            for (Path file : classes.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !path.endsWith(PACKAGE_INFO))
                    .toList()) {
                for (String text : accented(Files.newInputStream(file))) {
                    found.add(file.getFileName() + ": " + text);
                }
            }
        }
        assertThat(found)
                .filteredOn(text -> !EXCUSED.contains(text))
                .as("texts that belong into texts/*.properties")
                .isEmpty();
    }

    @Test
    void program_handsNoLiteralToAScreen() {
        Set<String> keys = TextFiles.ofProgram().texts().keySet();
        assertThat(JavaText.ofProgram().stream().flatMap(source -> shown(source, keys)))
                .as("texts that belong into texts/*.properties")
                .isEmpty();
    }

    @Test
    void plantedVietnamese_isCaughtWhereverItStands() throws IOException {
        try (InputStream planted = HardCodedText.class.getResourceAsStream("HardCodedText.class")) {
            assertThat(accented(planted)).contains("Nộp hồ sơ", "Tiêu đề", "Còn \u0001 ngày");
        }
    }

    @Test
    void plantedLiterals_areCaught() {
        JavaText planted = JavaText.of("Planted", """
                // new Span("Commented out")
                new Button("Save", event -> save());
                field.setLabel("Name"); field.setId("name");
                Notification.show("Saved");
                @PageTitle("Home") @Menu(order = 1, title = "Home")
                new Select<Kind>("Kind"); new Span("–");
                """);
        assertThat(shown(planted, Set.of("shell.home")))
                .containsExactlyInAnyOrder(
                        "Planted: Save",
                        "Planted: Name",
                        "Planted: Saved",
                        "Planted: Home",
                        "Planted: Home",
                        "Planted: Kind");
    }

    @Test
    void plantedLiteralsInTheHousesOwnWidgets_areCaught() {
        JavaText planted = JavaText.of("Planted", """
                Toast.done("Saved"); Toast.problem(late ? "Too late" : getTranslation("shell.home"));
                add(new PageHeader(getTranslation("shell.home"), "What this is").back("ho-so", "All of them"));
                new Notice(
                        Tone.BAD,
                        "Headline", "Explained: " + why);
                new EmptyState(why(1, "none"), "Fill it", button);
                Links.to("so-dang-ky", "Register"); new StateBadge("Open", Tone.GOOD);
                rows.add(RowList.Row.of("Title").lead("Lead").fact(null).id("row-one"));
                ConfirmDialog.ask("Sure", getTranslation("shell.home"), "Yes, do", () -> save("draft"));
                tabs.add("mine", "My own", 3); new FileUpload("evidence", 5, this::keep); new StepsBar("Steps", steps);
                new BigChoice<Way>("Which way"); new KeptForm(area, "place");
                """);
        assertThat(shown(planted, Set.of("shell.home")))
                .map(found -> found.replace("Planted: ", ""))
                .containsExactlyInAnyOrder(
                        "Saved",
                        "Too late",
                        "What this is",
                        "All of them",
                        "Headline",
                        "Explained: ",
                        "Fill it",
                        "Register",
                        "Open",
                        "Title",
                        "Lead",
                        "Sure",
                        "Yes, do",
                        "My own",
                        "Steps",
                        "Which way");
    }

    private static Stream<String> shown(JavaText source, Set<String> keys) {
        return Stream.concat(
                        Stream.concat(source.found(SHOWN), source.found(PAGE_TITLE))
                                .map(found -> found.group(1)),
                        WIDGETS.literals(source.code()).stream())
                .filter(text -> !keys.contains(text))
                .map(text -> source.name() + ": " + text);
    }

    /** The texts in a class file, constants, annotations and joined strings alike, that have a letter beyond ASCII. */
    private static List<String> accented(InputStream file) throws IOException {
        List<String> found = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(file)) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> {
                        String text = in.readUTF();
                        if (text.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c))) {
                            found.add(text);
                        }
                    }
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++; // long and double take two places
                    }
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 15 -> in.skipNBytes(3);
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    default -> throw new IOException("Constant of unknown kind " + tag);
                }
            }
        }
        return found;
    }
}
