package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Texts;
import vn.thidua.shared.TextsForTests;

/** What becomes of one draft that two people write. */
class DraftMergeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    private final NominationDraft.Line line = Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN");
    private final String story = line.id() + "/achievement";
    private final NominationDraft seen = Drafts.complete(Drafts.XUAN_DOAI, DAY, line);

    @Test
    void eachWroteAnotherField_bothStand() {
        DraftMerge merge = merge(with("summary", "Việc của tôi"), with(story, "Chuyện của người kia"));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.merged().summary()).isEqualTo("Việc của tôi");
        assertThat(merge.merged().lines().getFirst().achievement()).isEqualTo("Chuyện của người kia");
    }

    @Test
    void bothWroteTheSameField_theStoredOneStandsAndMineIsAClash() {
        DraftMerge merge = merge(with(story, "Chuyện của tôi"), with(story, "Chuyện của người kia"));

        assertThat(merge.merged().lines().getFirst().achievement()).isEqualTo("Chuyện của người kia");
        assertThat(merge.clashes())
                .containsExactly(new Clash(story, line.id(), "achievement", "Chuyện của tôi", "Chuyện của người kia"));
    }

    @Test
    void bothWroteTheSameWords_isNoClash() {
        DraftMerge merge = merge(with("summary", "Cùng một việc "), with("summary", "Cùng một việc"));

        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void decomposedAndPaddedText_isTheSameText() {
        String decomposed = Normalizer.normalize(seen.summary(), Normalizer.Form.NFD) + "  ";

        DraftMerge merge = merge(with("summary", decomposed), with("summary", "Người kia viết lại"));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.merged().summary()).isEqualTo("Người kia viết lại");
    }

    @Test
    void datesAndNumbers_areFieldsOfTheirOwn() {
        DraftMerge merge = merge(with("meeting.date", DAY.plusDays(1)), with("meeting.present", 99));

        assertThat(merge.merged().meeting()).isEqualTo(new NominationDraft.Meeting(DAY.plusDays(1), 182, 99));
    }

    @Test
    void eachAddedANominee_bothAreThere() {
        NominationDraft.Line mine = Drafts.group("Tổ tự quản (mẫu)", "F-GK-TT");
        NominationDraft.Line theirs = Drafts.household("Hộ ông Thuận (mẫu)", "F-GK-HGD");

        DraftMerge merge = merge(lines(line, mine), lines(line, theirs));

        assertThat(merge.merged().lines()).containsExactly(line, theirs, mine);
    }

    @Test
    void nomineeTakenOffByOneAndUntouchedByTheOther_isGone() {
        assertThat(merge(lines(), seen).merged().lines()).isEmpty();
        assertThat(merge(seen, lines()).merged().lines()).isEmpty();
    }

    @Test
    void nomineeTakenOffByOneAndWrittenByTheOther_stays() {
        NominationDraft written = with(story, "Viết thêm một đoạn dài");

        assertThat(merge(lines(), written).merged().lines()).isEqualTo(written.lines());
        assertThat(merge(written, lines()).merged().lines()).isEqualTo(written.lines());
    }

    @Test
    void emptyFigureRowOnTheScreen_isNoChange() {
        NominationDraft.Figure empty = new NominationDraft.Figure("", " ", "", "");
        List<NominationDraft.Figure> rows = List.of(line.figures().getFirst(), empty);

        assertThat(DraftMerge.differences(with(line.id() + "/figures", rows), seen))
                .isEmpty();
    }

    @Test
    void whatOthersWroteAndTheScreenDoesNotShow_staysUnseen() {
        NominationDraft typed = with("summary", "Việc của tôi");
        NominationDraft stored =
                merge(typed, with(story, "Chuyện của người kia")).merged();

        NominationDraft seenNow = DraftMerge.seenAfter(seen, typed, stored);

        assertThat(seenNow.summary()).isEqualTo("Việc của tôi");
        assertThat(seenNow.lines().getFirst().achievement()).isEqualTo(line.achievement());
        NominationDraft typedOn = DraftFields.of(typed).with(story, "Tôi viết đè lên điều chưa thấy");
        assertThat(new DraftMerge(seenNow, typedOn, stored).clashes()).hasSize(1);
    }

    @Test
    void nomineeAddedHere_isSeenOnceItIsStored() {
        NominationDraft.Line added = Drafts.group("Tổ tự quản (mẫu)", "F-GK-TT");
        NominationDraft typed = lines(line, added);

        NominationDraft seenNow =
                DraftMerge.seenAfter(seen, typed, merge(typed, seen).merged());

        assertThat(seenNow.lines()).containsExactly(line, added);
        assertThat(new DraftMerge(seenNow, lines(line), typed).merged().lines()).containsExactly(line);
    }

    @Test
    void everyField_hasALabelForTheChoice() {
        Texts texts = TextsForTests.bundle();

        assertThat(DraftFields.names())
                .contains("summary", "meeting.date", "achievement")
                .allSatisfy(name -> assertThat(texts.has("nomination.field." + name))
                        .as("nomination.field.%s", name)
                        .isTrue());
    }

    private DraftMerge merge(NominationDraft mine, NominationDraft stored) {
        return new DraftMerge(seen, mine, stored);
    }

    private NominationDraft with(String path, Object value) {
        return DraftFields.of(seen).with(path, value);
    }

    private NominationDraft lines(NominationDraft.Line... lines) {
        DraftFields fields = DraftFields.of(seen);
        NominationDraft all = new NominationDraft(
                seen.id(), seen.version(), seen.unit(), null, null, "", seen.meeting(), List.of(lines));
        DraftFields wanted = DraftFields.of(all);
        return fields.with(List.of(lines), path -> {
            UUID of = DraftFields.lineOf(path);
            return of == null ? fields.value(path) : wanted.value(path);
        });
    }
}
