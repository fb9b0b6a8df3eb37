package vn.thidua.document.imports;

import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.organization.HouseholdTables;
import vn.thidua.shared.CommandKey;

/** Households from Excel by the thousand, with what each step took; by the benchmark, and in small by a test. */
public final class HouseholdLoad {

    private final ImportsForTests imports;
    private final ImportService service;
    private final TestPeople people;

    public HouseholdLoad(ApplicationContext context) {
        imports = new ImportsForTests(context);
        service = context.getBean(ImportService.class);
        people = context.getBean(TestPeople.class);
    }

    /**
     * What it took.
     *
     * @param longestChunk of looking or taking
     */
    public record Figures(
            int rows,
            ImportProgress end,
            Duration read,
            Duration check,
            Duration take,
            int chunks,
            Duration longestChunk) {

        public double rowsPerSecond() {
            return rows / (read.plus(check).plus(take).toMillis() / 1000.0);
        }

        public String line() {
            return "%d households from Excel: %.0f rows/s (read %d ms, check %d ms, take %d ms; %d chunks, longest %d ms)"
                    .formatted(
                            rows,
                            rowsPerSecond(),
                            read.toMillis(),
                            check.toMillis(),
                            take.toMillis(),
                            chunks,
                            longestChunk.toMillis());
        }
    }

    /** From the file in hand to the last household. */
    public Figures bringIn(int households) {
        byte[] file = HouseholdTables.of("Hộ Đo " + UUID.randomUUID(), households);
        long begun = System.nanoTime();
        ImportId id = imports.send("ho-gia-dinh", file);
        long sent = System.nanoTime();
        long[] longest = {0};
        int chunks = run(longest);
        long checked = System.nanoTime();
        people.as("canbo", () -> service.take(CommandKey.fresh(), id));
        chunks += run(longest);
        long taken = System.nanoTime();
        return new Figures(
                households,
                imports.progress(id),
                Duration.ofNanos(sent - begun),
                Duration.ofNanos(checked - sent),
                Duration.ofNanos(taken - checked),
                chunks,
                Duration.ofNanos(longest[0]));
    }

    private int run(long[] longest) {
        int chunks = 0;
        long begun = System.nanoTime();
        while (imports.chunk()) {
            chunks++;
            longest[0] = Math.max(longest[0], System.nanoTime() - begun);
            begun = System.nanoTime();
        }
        return chunks;
    }
}
