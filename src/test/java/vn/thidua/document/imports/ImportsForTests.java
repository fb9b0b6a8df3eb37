package vn.thidua.document.imports;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.document.Received;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** Sends tables in for tests, and does by hand what the job does by itself. */
public final class ImportsForTests {

    private static final UnitCode COMMUNE = new UnitCode("ND");

    private final ImportService service;
    private final ImportRunner runner;
    private final TestPeople people;

    public ImportsForTests(ApplicationContext context) {
        service = context.getBean(ImportService.class);
        runner = context.getBean(ImportRunner.class);
        people = context.getBean(TestPeople.class);
    }

    /** By the commune's officer; nothing is looked at yet. */
    public ImportId send(String kind, byte[] workbook) {
        return people.as("canbo", () -> {
            try (Received file = service.receive("bảng.xlsx", new ByteArrayInputStream(workbook))) {
                return service.bringIn(CommandKey.fresh(), kind, COMMUNE, file).id();
            }
        });
    }

    /** Sent, and all rows looked at. */
    public ImportId check(String kind, byte[] workbook) {
        ImportId id = send(kind, workbook);
        run();
        return id;
    }

    /** The good rows go in. */
    public ImportProgress take(ImportId id) {
        people.as("canbo", () -> service.take(CommandKey.fresh(), id));
        run();
        return progress(id);
    }

    /** Sent, looked at, and taken in. */
    public ImportProgress bringIn(String kind, byte[] workbook) {
        return take(check(kind, workbook));
    }

    /** Until nothing waits. */
    public void run() {
        while (runner.chunk()) {
            // The next one.
        }
    }

    public boolean chunk() {
        return runner.chunk();
    }

    public ImportProgress progress(ImportId id) {
        return people.as("canbo", () -> service.progress(id));
    }

    /** Cell and reason of each refused row, in their order. */
    public List<String> problems(ImportId id) {
        return people.as("canbo", () -> service.rows(id, ImportRowState.BAD, 0, 1_000)).stream()
                .sorted(Comparator.comparingInt(row -> row.row().number()))
                .flatMap(row -> row.problems().stream()
                        .map(problem ->
                                (problem.cell() == null ? "dòng " + row.row().number() : problem.cell())
                                        + ": "
                                        + problem.sentence()))
                .toList();
    }
}
