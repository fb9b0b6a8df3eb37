package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.database.TestDatabase;

/** The running product on a port of its own, with its job executor, on a real PostgreSQL, with the sample people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.database.embedded=false",
            "thidua.sample=true",
            "thidua.home=target/browser-home-${surefire.forkNumber:1}",
            "logging.level.root=warn"
        })
@Import(TestDatabase.class)
public @interface BrowserTest {}
