package vn.thidua;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the award desk, or the check of its audit trail. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ThiDua {

    public static void main(String[] arguments) {
        // The engine keeps its times without a zone: every node has to read them in the same one.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        if (VerifyAudit.isAsked(arguments)) {
            System.exit(VerifyAudit.run(arguments));
        }
        SpringApplication.run(ThiDua.class, arguments);
    }
}
