package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class SubjectsIT {

    private static final UnitCode VILLAGE = new UnitCode("ND-T-XUANDOAI");

    @Autowired
    private Subjects subjects;

    @Autowired
    private CitizenNumbers numbers;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void samePersonTypedDifferently_isOneSubject() {
        SubjectId first = identify(person("Trần Thị Hòa Thử", 1970));

        assertThat(identify(person("  trần thị hoà  thử ", 1970))).isEqualTo(first);
        assertThat(identify(person(Normalizer.normalize("Trần Thị Hòa Thử", Normalizer.Form.NFD), 1970)))
                .isEqualTo(first);
    }

    @Test
    void namesThatDifferInToneMarksOnly_areTwoSubjects() {
        assertThat(identify(person("Lê Thị Hương", 1972))).isNotEqualTo(identify(person("Lê Thị Hường", 1972)));
    }

    @Test
    void otherBirthYearUnitOrKind_isAnotherSubject() {
        SubjectId first = identify(person("Lê Văn Khác", 1970));

        assertThat(identify(person("Lê Văn Khác", 1971))).isNotEqualTo(first);
        assertThat(identify(person("Lê Văn Khác", null))).isNotEqualTo(first);
        assertThat(identify(new SubjectDraft(
                        SubjectKind.INDIVIDUAL, "Lê Văn Khác", new UnitCode("ND-T-MAIDUONG"), 1970, "M", null)))
                .isNotEqualTo(first);
        assertThat(identify(household("Lê Văn Khác"))).isNotEqualTo(first);
    }

    @Test
    void withoutBirthYear_isOneSubjectToo() {
        assertThat(identify(person("Phạm Không Năm", null))).isEqualTo(identify(person("Phạm Không Năm", null)));
        assertThat(identify(household("Hộ ông Không Năm"))).isEqualTo(identify(household("Hộ ông Không Năm")));
    }

    @Test
    void nameTypedDecomposed_isStoredComposed() {
        String typed = Normalizer.normalize("Vũ Ngọc Ánh Thử", Normalizer.Form.NFD);

        SubjectId id = identify(person(typed, 1980));

        assertThat(jdbc.queryForObject("select name from organization_subject where id = ?", String.class, id.value()))
                .isEqualTo("Vũ Ngọc Ánh Thử");
    }

    @Test
    void calledByAWrongName_withoutANumber_isWhoeverBearsTheRightOne() {
        SubjectId called = identify(person("Ngô Thị Sai Thử", 1975));
        SubjectId known = identify(person("Ngô Thị Đúng Thử", 1975));

        assertThat(corrected(called, "Ngô Thị Đúng Thử")).isEqualTo(known);
        SubjectId newcomer = corrected(called, "Ngô Thị Mới Thử");
        assertThat(newcomer).isNotIn(called, known).isEqualTo(identify(person("Ngô Thị Mới Thử", 1975)));
        assertThat(identify(person("Ngô Thị Sai Thử", 1975)))
                .as("who may be somebody else")
                .isEqualTo(called);
        assertThat(corrected(called, "Ngô Thị Sai Thử")).isEqualTo(called);
    }

    @Test
    void calledByAWrongName_withANumber_isTheSamePersonUnderTheRightOne() {
        SubjectId called = identify(person("Ngô Văn Sai Thử", 1975), number());

        assertThat(corrected(called, "Ngô Văn Đúng Thử")).isEqualTo(called);

        assertThat(identify(person("Ngô Văn Đúng Thử", 1975))).isEqualTo(called);
        assertThat(jdbc.queryForMap(
                        "select state_before, state_after from audit_entry"
                                + " where action = 'organization.subjectRenamed' and subject_id = ?",
                        called.value().toString()))
                .containsEntry("state_before", "Ngô Văn Sai Thử")
                .containsEntry("state_after", "Ngô Văn Đúng Thử");
    }

    private SubjectId corrected(SubjectId called, String name) {
        return transaction.execute(status -> subjects.corrected(called, name));
    }

    @Test
    void namedByManyAtOnce_isOneSubject() {
        List<CompletableFuture<SubjectId>> asked = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> identify(person("Đồng Thời Thử", 1985))))
                .limit(8)
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void sameNumber_isOnePersonUnderAnyNameAndUnit() {
        CitizenKey number = number();
        SubjectId first = identify(person("Đinh Thị Số Thử", 1968), number);

        assertThat(identify(person("Đinh Thi So Thử", 1969), number)).isEqualTo(first);
        assertThat(identify(
                        new SubjectDraft(
                                SubjectKind.INDIVIDUAL,
                                "Đinh Thị Số Thử",
                                new UnitCode("ND-T-MAIDUONG"),
                                1968,
                                "F",
                                null),
                        number))
                .isEqualTo(first);
    }

    @Test
    void namesakesWithTwoNumbers_areTwoPeople_andOnlyANumberTellsWhich() {
        CitizenKey number = number();
        SubjectId first = identify(person("Đinh Văn Trùng Thử", 1968), number);
        SubjectId second = identify(person("Đinh Văn Trùng Thử", 1968), number());

        assertThat(second).isNotEqualTo(first);
        assertThat(subjects.isAmbiguous(person("đinh văn trùng thử", 1968))).isTrue();
        assertThat(subjects.isAmbiguous(person("Đinh Văn Trùng Thử", 1970))).isFalse();
        assertThat(identify(person("Đinh Văn Trùng Thử", 1968), number)).isEqualTo(first);
    }

    @Test
    void numberToldLater_goesToTheKnownPerson_andIsTheirsFromThenOn() {
        SubjectId known = identify(person("Đinh Thị Sau Thử", 1971));
        CitizenKey number = number();

        assertThat(identify(person("Đinh Thị Sau Thử", 1971), number)).isEqualTo(known);
        assertThat(identify(person("Đinh Thị Sau Thử", 1971))).isEqualTo(known);
        assertThat(identify(person("Đinh Thị Sau Thử", 1971), number())).isNotEqualTo(known);
    }

    @Test
    void sameNumberByManyAtOnce_isOneSubject() {
        CitizenKey number = number();
        List<CompletableFuture<SubjectId>> asked = IntStream.range(0, 8)
                .mapToObj(each ->
                        CompletableFuture.supplyAsync(() -> identify(person("Đồng Thời Số " + each, 1985), number)))
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void outsideATransaction_isADefect() {
        SubjectDraft draft = person("Ngoài Giao Dịch", 1990);

        assertThatThrownBy(() -> subjects.identify(draft)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private SubjectId identify(SubjectDraft draft, CitizenKey number) {
        return transaction.execute(status -> subjects.identify(draft, number));
    }

    /** Of somebody nobody has met. */
    private CitizenKey number() {
        String digits = String.valueOf(new Random().nextLong(100_000_000_000L, 999_999_999_999L));
        return numbers.keyOf(CitizenNumber.of(digits));
    }

    private SubjectId identify(SubjectDraft draft) {
        return transaction.execute(status -> subjects.identify(draft));
    }

    private static SubjectDraft person(String name, @Nullable Integer birthYear) {
        return new SubjectDraft(SubjectKind.INDIVIDUAL, name, VILLAGE, birthYear, "F", null);
    }

    private static SubjectDraft household(String name) {
        return new SubjectDraft(SubjectKind.HOUSEHOLD, name, VILLAGE, null, null, null);
    }
}
