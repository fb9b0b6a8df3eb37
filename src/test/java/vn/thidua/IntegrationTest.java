package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.database.TestDatabase;

/**
 * The whole program on a real PostgreSQL with the engine, with the sample people and no jobs running by themselves. All
 * tests so marked share one Spring context: nothing in a test may ask for another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "thidua.database.embedded=false",
            "thidua.sample=true",
            "thidua.sample.nominations=false",
            "thidua.engine.jobs=false",
            "thidua.scheduling=false",
            "thidua.home=target/test-home-${surefire.forkNumber:1}",
            "thidua.access.password-cost=4",
            "logging.level.root=warn"
        })
@Import({
    TestDatabase.class,
    TestTime.class,
    TestEngine.class,
    EngineMarkerScan.class,
    TestPeople.class,
    Seams.class,
    SeamsInTheDatabase.class,
    TablesTouched.class,
    PrintedOnce.class
})
@ExtendWith(TestTime.Reset.class)
public @interface IntegrationTest {}
