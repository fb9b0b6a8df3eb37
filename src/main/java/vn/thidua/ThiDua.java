package vn.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the award desk. */
@SpringBootApplication
public class ThiDua {

    public static void main(String[] arguments) {
        SpringApplication.run(ThiDua.class, arguments);
    }
}
