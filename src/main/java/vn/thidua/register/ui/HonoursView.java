package vn.thidua.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.SubjectId;
import vn.thidua.register.HonourAmendment;
import vn.thidua.register.HonourRow;
import vn.thidua.register.RegisterService;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Tone;

/** The honours of one person, collective or household through the years. */
@Route(RegisterNavigation.REGISTER + "/:" + RegisterNavigation.SUBJECT)
@PermitAll
class HonoursView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RegisterService register;
    private String bearer = "";

    HonoursView(RegisterService register) {
        this.register = register;
        addClassName("honours-view");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", bearer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String searched = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RegisterNavigation.SEARCH)
                .orElse("");
        List<HonourRow> honours = register.honoursOf(subject(event));
        HonourRow newest = honours.getFirst();
        bearer = newest.name();
        removeAll();
        add(
                new PageHeader(bearer)
                        .back(RegisterNavigation.search(searched), getTranslation("register.title"))
                        .help(getTranslation("register.honours.help", newest.unitName(), honours.size())),
                timeline(honours));
    }

    private static SubjectId subject(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(RegisterNavigation.SUBJECT).orElse("");
        try {
            return new SubjectId(UUID.fromString(id));
        } catch (IllegalArgumentException mistyped) {
            throw new NotFoundException(mistyped.getMessage());
        }
    }

    private OrderedList timeline(List<HonourRow> honours) {
        OrderedList timeline = new OrderedList();
        timeline.addClassNames("timeline", "honours");
        timeline.setId("honours");
        honours.forEach(honour -> timeline.add(item(honour)));
        return timeline;
    }

    private ListItem item(HonourRow honour) {
        Span day = new Span(Formats.date(honour.decisionDate()));
        day.addClassName("timeline-time");
        Span form = new Span(HonourNames.of(honour));
        form.addClassNames("timeline-sentence", "honour-form");
        Paragraph achievement = new Paragraph(honour.achievement());
        achievement.addClassName("timeline-detail");
        // An award from before this product may come without.
        achievement.setVisible(!honour.achievement().isBlank());
        ListItem item = new ListItem(new Div(form), day, achievement, facts(honour));
        honour.amendments().forEach(amendment -> item.add(amended(amendment)));
        item.setId("honour-" + honour.id());
        return item;
    }

    /** By which decision it was amended, and what it said before. */
    private Component amended(HonourAmendment amendment) {
        Notice notice = new Notice(
                Tone.INFO,
                getTranslation(
                        "register.amended.by", amendment.decisionNumber(), Formats.date(amendment.decisionDate())));
        if (amendment.name() != null) {
            notice.add(new Paragraph(getTranslation("register.amended.name", amendment.name())));
        }
        if (amendment.achievement() != null) {
            notice.add(new Paragraph(getTranslation("register.amended.achievement", amendment.achievement())));
        }
        notice.addClassName("honour-amended");
        return notice;
    }

    private Facts facts(HonourRow honour) {
        return new Facts()
                .add(
                        getTranslation("register.fact.decision"),
                        getTranslation(
                                "register.decision.full",
                                honour.decisionNumber(),
                                Formats.date(honour.decisionDate()),
                                honour.issuer()))
                .add(
                        getTranslation("register.fact.ordinal"),
                        honour.ordinal() == 0 ? null : Integer.toString(honour.ordinal()))
                .add(
                        getTranslation("register.fact.type"),
                        label("award.enum.CommendationType.", honour.type().name()))
                .add(
                        getTranslation("register.fact.positionClass"),
                        label("award.enum.PositionClass.", honour.positionClass()))
                .add(getTranslation("register.fact.movement"), honour.movementName())
                .add(getTranslation("register.fact.recipient"), honour.wording().recipient())
                .add(getTranslation("register.fact.note"), honour.note());
    }

    private @Nullable String label(String prefix, @Nullable String value) {
        return value == null ? null : getTranslation(prefix + value);
    }
}
