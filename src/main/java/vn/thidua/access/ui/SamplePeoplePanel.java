package vn.thidua.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.thidua.access.SamplePeople;
import vn.thidua.access.SamplePeople.Person;
import vn.thidua.access.SamplePeople.Step;

/**
 * The people of the sample run in the order of the story. One ordinary form around them all posts to the same address
 * as the password form: each person is a button whose value is their user name. Like that form it carries no token:
 * signing in must still work from a page left open for hours, and changes nothing that was there before.
 */
class SamplePeoplePanel extends Section {

    SamplePeoplePanel(List<Person> people) {
        addClassName("sample-people");
        setId("sample-people");
        add(new H2(getTranslation("access.login.sampleHeading")));
        Paragraph help = new Paragraph(getTranslation("access.login.sampleHelp"));
        help.addClassName("page-help");
        add(help);
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", LoginView.ROUTE);
        hidden(form, "password", SamplePeople.PASSWORD);
        OrderedList story = new OrderedList();
        story.addClassName("story");
        for (Step step : Step.values()) {
            story.add(step(
                    step,
                    people.stream().filter(person -> person.step() == step).toList()));
        }
        form.appendChild(story.getElement());
        getElement().appendChild(form);
        Paragraph password = new Paragraph(getTranslation("access.login.samplePassword", SamplePeople.PASSWORD));
        password.addClassName("sample-password");
        add(password);
    }

    private ListItem step(Step step, List<Person> people) {
        Div group = new Div();
        group.addClassName("story-people");
        people.stream().filter(person -> !person.more()).map(this::button).forEach(group::add);
        ListItem item = new ListItem(new H3(getTranslation("access.enum.Step." + step)), group);
        List<Person> more = people.stream().filter(Person::more).toList();
        if (!more.isEmpty()) {
            Div rest = new Div(more.stream().map(this::button).toArray(Component[]::new));
            rest.addClassName("story-people");
            item.add(new NativeDetails(getTranslation("access.login.sampleMore", more.size()), rest));
        }
        return item;
    }

    private NativeButton button(Person person) {
        NativeButton button = new NativeButton();
        button.setId("sample-" + person.username());
        button.addClassName("person");
        button.getElement().setAttribute("type", "submit");
        button.getElement().setAttribute("name", "username");
        button.getElement().setAttribute("value", person.username());
        button.add(
                part("person-name", person.name()),
                part("person-post", person.post()),
                part("person-does", person.does()),
                part("person-username", person.username()));
        return button;
    }

    private static Span part(String css, String text) {
        Span span = new Span(text);
        span.addClassName(css);
        return span;
    }

    private static void hidden(Element form, String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        form.appendChild(input.getElement());
    }
}
