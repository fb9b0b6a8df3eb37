package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thidua.council.BallotDetails;
import vn.thidua.council.tally.Choice;

/**
 * The papers as plain HTML choices that nothing on the server listens to: what is ticked stays in the browser until the
 * paper is handed in. Ids: {@code choice-<position>-AGREE} and so on.
 */
@Tag("div")
class BallotSheet extends Component {

    /** Read in the browser, when the button is pressed: the positions that have no choice yet. */
    static final String UNANSWERED = "Array.from(document.querySelectorAll('.ballot-line'))"
            + ".filter(line => !line.querySelector('input:checked')).map(line => line.dataset.position).join(',')";

    /** Read in the browser, only when the paper is handed in. */
    static final String CHOICES = "Array.from(document.querySelectorAll('.ballot-line input:checked'))"
            + ".map(input => input.name + '=' + input.value).join(',')";

    private final int round;
    private final transient Map<BallotDetails.Line, Element> asked = new HashMap<>();

    BallotSheet(BallotDetails ballot) {
        round = ballot.round();
        getElement().getClassList().add("ballot-sheet");
        setId("ballot-sheet");
        for (BallotDetails.Paper paper : ballot.papers()) {
            Element section = new Element("section");
            section.getClassList().add("ballot-paper");
            String heading = ballot.named().isEmpty() ? "council.ballot.paper" : "council.ballot.secretPart";
            section.appendChild(words("h2", "ballot-majority", getTranslation(heading, paper.majority())));
            paper.lines().forEach(line -> ask(section, line));
            getElement().appendChild(section);
        }
        if (!ballot.named().isEmpty()) {
            Element named = openly("ballot-named", "council.ballot.named", "council.ballot.namedHelp");
            ballot.named().forEach(line -> ask(named, line));
            getElement().appendChild(named);
        }
        if (!ballot.hands().isEmpty()) {
            Element hands = openly("ballot-hands", "council.ballot.hands", "council.ballot.handsHelp");
            ballot.hands().forEach(line -> hands.appendChild(facts(line)));
            getElement().appendChild(hands);
        }
    }

    private void ask(Element section, BallotDetails.Line line) {
        Element field = line(line);
        asked.put(line, field);
        section.appendChild(field);
    }

    /** Whether everything that is asked now stands on this paper: what is ticked on it holds. */
    boolean holds(BallotDetails ballot) {
        return ballot.round() == round && asked.keySet().containsAll(questions(ballot));
    }

    /** Takes off what is not asked any more, and leaves the rest as it is ticked in the browser. */
    void keepOnly(BallotDetails ballot) {
        Set<BallotDetails.Line> still = questions(ballot);
        Set<BallotDetails.Line> gone = new HashSet<>(asked.keySet());
        gone.removeAll(still);
        for (BallotDetails.Line line : gone) {
            Element field = Objects.requireNonNull(asked.remove(line));
            Element section = field.getParent();
            field.removeFromParent();
            if (section.getChildren().noneMatch(each -> each.getTag().equals("fieldset"))) {
                section.removeFromParent();
            }
        }
    }

    private static Set<BallotDetails.Line> questions(BallotDetails ballot) {
        Set<BallotDetails.Line> lines = new HashSet<>(ballot.named());
        ballot.papers().forEach(paper -> lines.addAll(paper.lines()));
        return lines;
    }

    /** What is no secret stands apart, and says so first. */
    private Element openly(String id, String heading, String explanation) {
        Element section = new Element("section");
        section.getClassList().add("ballot-paper");
        section.getClassList().add("ballot-open");
        section.setAttribute("id", id);
        section.appendChild(words("h2", "ballot-open-title", getTranslation(heading)));
        section.appendChild(words("p", "ballot-open-help", getTranslation(explanation)));
        return section;
    }

    private Element facts(BallotDetails.Line line) {
        Element facts = new Element("div");
        facts.getClassList().add("ballot-hands-line");
        facts.appendChild(
                words("div", "ballot-name", getTranslation("council.ballot.line", line.position(), line.name())));
        facts.appendChild(words("div", "ballot-facts", line.formName() + " · " + line.unitName()));
        return facts;
    }

    /** While reviewing only what was chosen is shown, larger, and nothing can be changed. */
    void review(boolean reviewing) {
        getElement().getClassList().set("ballot-reviewing", reviewing);
        if (reviewing) {
            getElement().executeJs("this.scrollIntoView({block: 'start'})");
        }
    }

    /** Marks the lines that still need a choice. */
    void missing(String positions) {
        getElement()
                .executeJs(
                        "this.querySelectorAll('.ballot-line').forEach(line =>"
                                + " line.classList.toggle('ballot-missing', $0.split(',').includes(line.dataset.position)));"
                                + " const first = this.querySelector('.ballot-missing');"
                                + " if (first) { first.scrollIntoView({block: 'center'}); first.querySelector('input').focus(); }",
                        positions);
    }

    private static List<Choice> choices(BallotDetails.Line line) {
        return Choice.offered(line.blankAllowed());
    }

    private Element line(BallotDetails.Line line) {
        Element field = new Element("fieldset");
        field.getClassList().add("ballot-line");
        field.setAttribute("id", "ballot-line-" + line.position());
        field.setAttribute("data-position", String.valueOf(line.position()));
        Element legend =
                words("legend", "ballot-name", getTranslation("council.ballot.line", line.position(), line.name()));
        field.appendChild(legend);
        field.appendChild(words("div", "ballot-facts", line.formName() + " · " + line.unitName()));
        field.appendChild(words("div", "ballot-summary", line.summary()));
        Element row = new Element("div");
        row.getClassList().add("ballot-choices");
        choices(line).forEach(choice -> row.appendChild(choice(line, choice)));
        field.appendChild(row);
        field.appendChild(words("div", "ballot-ask", getTranslation("council.ballot.chooseOne")));
        return field;
    }

    private Element choice(BallotDetails.Line line, Choice choice) {
        Element input = new Element("input");
        input.setAttribute("type", "radio");
        input.setAttribute("name", line.item().toString());
        input.setAttribute("value", choice.name());
        input.setAttribute("autocomplete", "off");
        input.setAttribute("id", "choice-" + line.position() + "-" + choice);
        Element label = new Element("label");
        label.getClassList().add("ballot-choice");
        label.setAttribute("for", "choice-" + line.position() + "-" + choice);
        label.appendChild(input, words("span", "ballot-word", getTranslation("council.enum.Choice." + choice)));
        return label;
    }

    private static Element words(String tag, String css, String text) {
        Element element = new Element(tag);
        element.getClassList().add(css);
        element.setText(text);
        return element;
    }
}
