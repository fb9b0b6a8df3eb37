package vn.thidua.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/** Hands the program's texts to components; there is one language. */
@Component
class Translations implements I18NProvider {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... details) {
        return texts.text(key, details);
    }
}
