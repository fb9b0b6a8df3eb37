package vn.thidua.document.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.document.Received;
import vn.thidua.document.sheet.Workbooks;
import vn.thidua.organization.HouseholdTables;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** The machinery of tables that come in, tried on households. */
@IntegrationTest
class HouseholdImportIT {

    private static final String KIND = "ho-gia-dinh";
    private static final UnitCode COMMUNE = new UnitCode("ND");

    @Autowired
    ApplicationContext context;

    @Autowired
    ImportService service;

    @Autowired
    ImportTable table;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private ImportsForTests imports;

    @BeforeEach
    void imports() {
        imports = new ImportsForTests(context);
    }

    @Test
    void nothingGoesIn_beforeSomebodySaysSo() {
        String mark = mark();
        ImportId id = imports.check(KIND, HouseholdTables.of(mark, 30));

        assertThat(imports.progress(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(imports.progress(id).count(ImportRowState.GOOD)).isEqualTo(30);
        assertThat(households(mark)).isZero();

        ImportProgress done = imports.take(id);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.counts()).isEqualTo(Map.of(ImportRowState.TAKEN, 30));
        assertThat(households(mark)).isEqualTo(30);
        assertThat(actions("import", id.value()))
                .containsExactly("document.importSent", "document.importTaken", "document.importDone");
    }

    /** The small twin of the benchmark's 10,000. */
    @Test
    void fiveHundredHouseholds_goInByChunksFarBelowTenSeconds() {
        HouseholdLoad.Figures figures = new HouseholdLoad(context).bringIn(500);

        LoggerFactory.getLogger(getClass()).warn("{}", figures.line());
        assertThat(figures.end().counts()).isEqualTo(Map.of(ImportRowState.TAKEN, 500));
        assertThat(figures.chunks()).isEqualTo(4);
        assertThat(figures.longestChunk()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void sameFileTwice_isOneImport_andAnotherFileOfTheSameHouseholdsBringsNone() {
        String mark = mark();
        byte[] file = HouseholdTables.of(mark, 5);
        ImportId first = imports.bringIn(KIND, file).id();

        assertThat(imports.send(KIND, file)).isEqualTo(first);
        ImportProgress second = imports.progress(imports.check(KIND, HouseholdTables.of(mark, 6)));

        assertThat(second.id()).isNotEqualTo(first);
        assertThat(second.count(ImportRowState.KNOWN)).isEqualTo(5);
        assertThat(imports.take(second.id()).count(ImportRowState.TAKEN)).isEqualTo(1);
        assertThat(households(mark)).isEqualTo(6);
    }

    @Test
    void wrongCells_areNamedWithWhatToDo() {
        String mark = mark();
        ImportId id = imports.check(
                KIND,
                Workbooks.of(
                        List.of("Thôn", "Họ tên chủ hộ", "Địa chỉ"),
                        List.of(
                                List.of("thon xuan doai", mark + " Một", "Xóm 1"),
                                List.of("Thôn Không Có", mark + " Hai"),
                                List.of("Thôn Xuân Đoài", ""),
                                List.of("Thôn Xuân Đoài", mark + " MỘT"))));

        assertThat(imports.problems(id))
                .satisfiesExactly(
                        village -> assertThat(village)
                                .startsWith("A3: Không có thôn “Thôn Không Có” trong xã.")
                                .contains("Thôn Xuân Đoài"),
                        name -> assertThat(name).isEqualTo("B4: Ô này còn trống. Hãy ghi vào."),
                        twice -> assertThat(twice)
                                .isEqualTo("dòng 5: Trùng với dòng 2 của tệp. Bỏ một trong hai dòng."));
    }

    @Test
    void stopped_keepsWhatWentIn_andGoesOn() {
        String mark = mark();
        ImportId id = imports.check(KIND, HouseholdTables.of(mark, 1_200));
        people.as("canbo", () -> service.take(CommandKey.fresh(), id));
        imports.chunk();

        people.as("canbo", () -> service.stop(CommandKey.fresh(), id));
        imports.run();

        assertThat(imports.progress(id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(households(mark)).isEqualTo(500);
        assertThatThrownBy(() -> people.as("canbo", () -> service.stop(CommandKey.fresh(), id)))
                .hasMessage("document.import.notNow");

        assertThat(imports.take(id).counts()).isEqualTo(Map.of(ImportRowState.TAKEN, 1_200));
        assertThat(households(mark)).isEqualTo(1_200);
    }

    @Test
    void killedNode_losesItsChunkOnly_andAnotherGoesOnWhenItsTimeIsUp() {
        String mark = mark();
        ImportId id = imports.check(KIND, HouseholdTables.of(mark, 700));
        people.as("canbo", () -> service.take(CommandKey.fresh(), id));
        imports.chunk();
        // A node that takes it and dies: what it holds stays held, and nothing is done.
        transaction.executeWithoutResult(status -> table.claim(ImportRunner.LEASE));

        assertThat(imports.chunk()).isFalse();
        assertThat(households(mark)).isEqualTo(500);

        clock.advance(ImportRunner.LEASE.plusSeconds(1));
        imports.run();

        assertThat(imports.progress(id).counts()).isEqualTo(Map.of(ImportRowState.TAKEN, 700));
        assertThat(households(mark)).isEqualTo(700);
    }

    @Test
    void chunkThatFails_leavesNothingBehind_isTriedAgain_andNotForEver() {
        String mark = mark();
        ImportId id = imports.check(KIND, HouseholdTables.of(mark, 3));
        people.as("canbo", () -> service.take(CommandKey.fresh(), id));
        jdbc.update("update document_import set kind = 'khong-co' where id = ?", id.value());
        for (int attempt = 0; attempt < 4; attempt++) {
            imports.run();
            clock.advance(Duration.ofMinutes(2));
        }
        jdbc.update("update document_import set kind = ? where id = ?", KIND, id.value());

        assertThat(imports.progress(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(households(mark)).isZero();
        assertThat(imports.take(id).count(ImportRowState.TAKEN)).isEqualTo(3);
    }

    @Test
    void refusedRows_areLookedAtAgain_onceTheSystemKnowsMore() {
        String mark = mark();
        ImportId id = imports.check(
                KIND,
                Workbooks.of(
                        List.of("Họ tên chủ hộ", "Thôn"),
                        List.of(List.of(mark, "Thôn Mới " + mark), List.of(mark + " Hai", "Thôn Xuân Đoài"))));
        assertThat(imports.progress(id).count(ImportRowState.BAD)).isEqualTo(1);
        imports.take(id);
        String code = "ND-T-MOI" + mark.replaceAll("\\D", "");
        jdbc.update(
                "insert into organization_unit (code, name, kind, parent, valid_from)"
                        + " values (?, ?, 'VILLAGE', 'ND', date '2025-07-01')",
                code,
                "Thôn Mới " + mark);

        people.as("canbo", () -> service.recheck(CommandKey.fresh(), id));
        imports.run();

        assertThat(imports.progress(id).counts()).isEqualTo(Map.of(ImportRowState.TAKEN, 1, ImportRowState.GOOD, 1));
        assertThat(imports.take(id).count(ImportRowState.TAKEN)).isEqualTo(2);
    }

    @Test
    void whoIsNotTheOfficerOfThatCommune_isRefused_andFindsNothing() {
        ImportId id = imports.check(KIND, HouseholdTables.of(mark(), 2));

        for (String other : List.of("truongthon", "chutich", "thamdinhtp", "quantri")) {
            assertThatThrownBy(() -> people.as(other, () -> service.progress(id)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> people.as("canbo", () -> {
                    try (Received file =
                            service.receive("a.xlsx", new ByteArrayInputStream(HouseholdTables.of(mark(), 2)))) {
                        return service.bringIn(CommandKey.fresh(), KIND, new UnitCode("HP"), file);
                    }
                }))
                .hasMessage("shared.forbidden");
        assertThatThrownBy(() -> people.as("canbo", () -> service.progress(new ImportId(UUID.randomUUID()))))
                .hasMessage("shared.notFound");
        assertThat(people.as("canbo", () -> service.progress(id)).unit()).isEqualTo(COMMUNE);
    }

    @Test
    void whatIsNoWorkbook_isRefusedInWords() {
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> imports.send(KIND, pdf)).hasMessage("document.notExcel");
        assertThatThrownBy(() -> imports.send(KIND, Workbooks.of(List.of("Thôn"), List.of(List.of("x")))))
                .hasMessage("document.sheet.columnsMissing");
    }

    private int households(String mark) {
        return jdbc.queryForObject(
                "select count(*) from organization_subject where kind = 'HOUSEHOLD' and name like ?",
                Integer.class,
                mark + "%");
    }

    private List<String> actions(String type, UUID id) {
        return jdbc.queryForList(
                "select action from audit_entry where subject_type = ? and subject_id = ? order by id",
                String.class,
                type,
                id.toString());
    }

    private static String mark() {
        return "Hộ" + UUID.randomUUID().toString().replaceAll("\\D", "");
    }
}
