package vn.thidua.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.publication.ListPosting;
import vn.thidua.publication.PostingPlace;
import vn.thidua.publication.PublicationDetails;
import vn.thidua.publication.PublicationService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** Records that the list was put up: where, and since when. */
class PostingPanel extends Panel {

    private final transient CommandKey key = CommandKey.fresh();
    private final CheckboxGroup<PostingPlace> places = new CheckboxGroup<>(getTranslation("publication.postedPlaces"));
    private final DateField day = new DateField(getTranslation("publication.postedOn"));

    PostingPanel(PublicationDetails list, PublicationService lists, Runnable changed) {
        super(I18NProvider.translate("publication.posting"));
        boxed();
        setId("posting");
        places.setId("posting-places");
        places.setItems(PostingPlace.values());
        places.setItemLabelGenerator(place -> getTranslation("publication.enum.PostingPlace." + place));
        places.setRequiredIndicatorVisible(true);
        places.addValueChangeListener(change -> places.setInvalid(false));
        day.setId("posting-day");
        day.setHelperText(getTranslation("publication.postedOnHelp"));
        day.setRequiredIndicatorVisible(true);
        day.setMin(list.earliest());
        day.setMax(list.today());
        day.setValue(list.today());
        Div form = new Div(places, day);
        form.addClassName("stacked-form");
        KeptForm kept = new KeptForm(form, "list-posting/" + list.id());
        kept.choice("places", places, PostingPanel::codes, PostingPanel::places);
        kept.date(day);
        form.add(kept);
        Button post = new Button(getTranslation("publication.post"), click -> {
            if (complete()) {
                lists.post(key, list.id(), new ListPosting(day.getValue(), places.getValue()));
                kept.handedIn();
                Toast.done(getTranslation("publication.posted"));
                changed.run();
            }
        });
        post.setId("posting-post");
        post.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        body().add(form, new ActionBar(post));
    }

    private static String codes(Set<PostingPlace> chosen) {
        return chosen.stream().map(PostingPlace::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<PostingPlace> places(String left) {
        List<String> codes = List.of(left.split(","));
        return Arrays.stream(PostingPlace.values())
                .filter(place -> codes.contains(place.name()))
                .collect(Collectors.toSet());
    }

    private boolean complete() {
        places.setErrorMessage(getTranslation("publication.error.placesMissing"));
        places.setInvalid(places.isEmpty());
        day.setErrorMessage(
                day.isEmpty()
                        ? getTranslation("publication.dayMissing")
                        : getTranslation(
                                "publication.dayOutside", Formats.date(day.getMin()), Formats.date(day.getMax())));
        boolean dayWrong = day.isEmpty() || day.isInvalid();
        day.setInvalid(dayWrong);
        return !places.isInvalid() && !dayWrong;
    }
}
