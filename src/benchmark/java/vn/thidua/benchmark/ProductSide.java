package vn.thidua.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import vn.thidua.journey.FirstAward;

/** The product through its services: drafts are prepared, everything from submission to the register counts. */
final class ProductSide implements Side {

    /** The draft and its evidence. */
    private static final int BEFORE_SUBMISSION = 2;

    private final ApplicationContext context;
    private final DataSource pool;
    private final Statements statements;
    private int people;
    private final List<List<FirstAward.Step>> prepared = new ArrayList<>();

    ProductSide(ApplicationContext context, DataSource pool, Statements statements) {
        this.context = context;
        this.pool = pool;
        this.statements = statements;
    }

    @Override
    public String name() {
        return "product";
    }

    @Override
    public String database() {
        return "thidua";
    }

    @Override
    public void prepare(int nominations) {
        for (int number = 0; number < nominations; number++) {
            List<FirstAward.Step> steps = new FirstAward(context, "Đo " + ++people, "F-GK-CN").giayKhen();
            steps.subList(0, BEFORE_SUBMISSION).forEach(step -> step.act().run());
            prepared.add(steps.subList(BEFORE_SUBMISSION, steps.size()));
        }
    }

    @Override
    public long run() {
        long begun = System.nanoTime();
        prepared.forEach(steps -> steps.forEach(step -> step.act().run()));
        long nanos = System.nanoTime() - begun;
        prepared.clear();
        return nanos;
    }

    @Override
    public int flush() throws SQLException {
        return Sessions.flush(pool);
    }

    @Override
    public Map<String, Long> statements() {
        return statements.take();
    }
}
