package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import vn.thidua.shared.ui.ActionBar;

/**
 * The buttons under a ballot paper. What is chosen is read in the browser at the moment one is pressed: looking it over
 * brings the positions without a choice along and nothing else.
 */
class BallotActions extends ActionBar {

    private final Button review;
    private final Button back;
    private final Button handIn;

    BallotActions(
            SerializableConsumer<String> lookOver, SerializableRunnable change, SerializableConsumer<String> handedIn) {
        review = big("ballot-review", "council.ballot.review");
        review.getElement()
                .addEventListener(
                        "click",
                        event -> lookOver.accept(event.getEventData()
                                .path(BallotSheet.UNANSWERED)
                                .asString()))
                .addEventData(BallotSheet.UNANSWERED);
        handIn = big("ballot-hand-in", "council.ballot.handIn");
        handIn.getElement()
                .addEventListener(
                        "click",
                        event -> handedIn.accept(
                                event.getEventData().path(BallotSheet.CHOICES).asString()))
                .addEventData(BallotSheet.CHOICES);
        back = new Button(getTranslation("council.ballot.change"), click -> change.run());
        back.setId("ballot-back");
        back.addThemeVariants(ButtonVariant.LUMO_LARGE);
        add(back, review, handIn);
    }

    private Button big(String id, String textKey) {
        Button button = new Button(getTranslation(textKey));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        return button;
    }

    void reviewing(boolean looking) {
        review.setVisible(!looking);
        back.setVisible(looking);
        handIn.setVisible(looking);
    }
}
