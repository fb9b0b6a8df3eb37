package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.sheet.SheetRow;
import vn.thidua.shared.sheet.SheetVerdict;

/** However many rows a chunk has, the database is asked as often. */
@IntegrationTest
class HouseholdRowsIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");

    @Autowired
    private Units units;

    @Autowired
    private ManySubjects subjects;

    @Autowired
    private AppraisedCommunes communes;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void chunkOfManyRows_asksNoOftenerThanOneOfFew() {
        assertThat(asked(300)).isEqualTo(asked(2)).hasSize(4);
    }

    private List<String> asked(int rows) {
        List<String> asked = new ArrayList<>();
        HouseholdImport counted = new HouseholdImport(
                counting(Units.class, units, asked), counting(ManySubjects.class, subjects, asked), communes, texts);
        List<SheetVerdict> verdicts =
                transaction.execute(status -> counted.take(COMMUNE, UUID.randomUUID(), table(rows)));
        assertThat(verdicts)
                .hasSize(rows)
                .allSatisfy(verdict -> assertThat(verdict.outcome()).isEqualTo(SheetVerdict.Outcome.GOOD));
        return asked;
    }

    private static List<SheetRow> table(int rows) {
        String mark = "Hộ Đếm " + UUID.randomUUID();
        return IntStream.rangeClosed(2, rows + 1)
                .mapToObj(row -> new SheetRow(row, Map.of("name", mark + " " + row, "village", "thon mai duong")))
                .toList();
    }

    private static <T> T counting(Class<T> port, T real, List<String> asked) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> {
                    asked.add(port.getSimpleName() + "." + method.getName());
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
