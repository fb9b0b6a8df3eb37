package vn.thidua.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads every {@code texts/*.properties} once, at start; a key in two files stops the start. */
@Component
public class BundledTexts implements Texts {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Map<String, String> texts = new HashMap<>();

    public BundledTexts() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (texts.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("Text key in two files: " + key);
            }
        }
    }

    @Override
    public String text(String key, Object... details) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for key " + key);
        }
        // Without places the text stands as written, so that an apostrophe needs no doubling there.
        return details.length == 0 ? pattern : new MessageFormat(pattern, VIETNAMESE).format(details);
    }

    @Override
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
