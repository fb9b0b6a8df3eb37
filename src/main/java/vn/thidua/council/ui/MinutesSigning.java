package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import vn.thidua.council.Capacity;
import vn.thidua.council.MinutesDetails;
import vn.thidua.council.MinutesService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.SignDialog;
import vn.thidua.shared.ui.Toast;

/** The buttons with which minutes, and what is signed apart from them, are signed by signing in again. */
final class MinutesSigning {

    private static final Locale VIETNAMESE = Formats.VIETNAMESE;

    private final MinutesService minutes;
    private final CurrentActor currentActor;
    private final Consumer<UUID> signed;

    MinutesSigning(MinutesService minutes, CurrentActor currentActor, Consumer<UUID> signed) {
        this.minutes = minutes;
        this.currentActor = currentActor;
        this.signed = signed;
    }

    Button signPart(UUID session, MinutesDetails.Part part) {
        CommandKey key = CommandKey.fresh();
        Button sign = new Button(
                words("council.minutes.signPart"),
                click -> new SignDialog(
                                words("council.minutes.signPart"),
                                List.of(part.title().toUpperCase(VIETNAMESE)),
                                currentActor.actor().name(),
                                part.body(),
                                part.sha256(),
                                password -> {
                                    minutes.signPart(key, session, part.number(), part.sha256(), password);
                                    Toast.done(words("council.minutes.signed"));
                                    signed.accept(session);
                                })
                        .open());
        sign.setId("sign-part-" + part.number());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return sign;
    }

    Button sign(MinutesDetails details) {
        boolean secretary = details.newest().signatures().isEmpty();
        String capacity = words("council.enum.Capacity." + (secretary ? Capacity.SECRETARY : Capacity.PRESIDER));
        CommandKey key = CommandKey.fresh();
        Button sign = new Button(
                words("council.minutes.sign"),
                click -> new SignDialog(
                                words("council.minutes.sign"),
                                List.of(capacity.toUpperCase(VIETNAMESE)),
                                currentActor.actor().name(),
                                details.newest().body(),
                                details.newest().sha256(),
                                password -> {
                                    minutes.sign(
                                            key,
                                            details.session(),
                                            details.newest().sha256(),
                                            password);
                                    Toast.done(words("council.minutes.signed"));
                                    signed.accept(details.session());
                                })
                        .open());
        sign.setId("sign-minutes");
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return sign;
    }

    private static String words(String key) {
        return new Div().getTranslation(key);
    }
}
