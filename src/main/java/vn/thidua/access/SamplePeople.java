package vn.thidua.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RoleAt;

/**
 * The invented people of the sample run, in the order of the story. This bean exists only in the sample run; without it
 * nothing can make their accounts or offer to sign in as one of them.
 */
@Component
@ConditionalOnProperty(name = "thidua.sample", havingValue = "true")
public class SamplePeople {

    /** Everybody's password in the sample run; it opens nothing elsewhere. */
    public static final String PASSWORD = "thidua";

    private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"|([^,]*)(?:,|$)");

    private final List<Person> people;

    SamplePeople() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("sample/accounts.csv").getInputStream(), StandardCharsets.UTF_8))) {
            people = reader.lines().skip(1).map(SamplePeople::person).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Person> all() {
        return people;
    }

    private static Person person(String line) {
        List<String> fields = fields(line);
        return new Person(
                Step.valueOf(fields.get(0)),
                fields.get(1).equals("more"),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                Arrays.stream(fields.get(6).split(";")).map(RoleAt::parse).toList());
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(line);
        int at = 0;
        while (at < line.length() && matcher.find(at)) {
            boolean quoted = matcher.group(1) != null;
            fields.add(quoted ? matcher.group(1) : matcher.group(2));
            at = quoted ? matcher.end() + 1 : matcher.end();
        }
        return fields;
    }

    /** Where in the story somebody comes. */
    public enum Step {
        VILLAGE,
        ORGANISATION,
        COMMUNE,
        COUNCIL,
        SIGNING,
        CITY,
        ADMIN
    }

    /**
     * One invented person.
     *
     * @param more shown only on request: the story does not need them
     * @param does what they do in the story, in a few words
     */
    public record Person(
            Step step,
            boolean more,
            String username,
            String name,
            String post,
            String does,
            List<RoleAt> assignments) {}
}
