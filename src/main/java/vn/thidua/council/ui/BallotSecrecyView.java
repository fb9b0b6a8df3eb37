package vn.thidua.council.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;

/**
 * What keeps a ballot secret and what does not, for everybody who signs in: those who vote, who count, who inspect.
 *
 * @see "ADR 0018"
 */
@Route(CouncilNavigation.SECRECY)
@PermitAll
class BallotSecrecyView extends Screen implements HasDynamicTitle {

    BallotSecrecyView() {
        add(
                new PageHeader(getTranslation("council.secrecy.title"), getTranslation("council.secrecy.help"))
                        .back(CouncilNavigation.SESSIONS, getTranslation("council.list.title")),
                part(
                        "council.secrecy.kept",
                        List.of(
                                "council.secrecy.kept.browser",
                                "council.secrecy.kept.sealed",
                                "council.secrecy.kept.split",
                                "council.secrecy.kept.destroyed",
                                "council.secrecy.kept.paper",
                                "council.secrecy.kept.screens",
                                "council.secrecy.kept.tried")),
                part(
                        "council.secrecy.open",
                        List.of(
                                "council.secrecy.open.took",
                                "council.secrecy.open.written",
                                "council.secrecy.open.recused",
                                "council.secrecy.open.modes")),
                part(
                        "council.secrecy.limits",
                        List.of(
                                "council.secrecy.limits.backup",
                                "council.secrecy.limits.operator",
                                "council.secrecy.limits.unanimous",
                                "council.secrecy.limits.small",
                                "council.secrecy.limits.few",
                                "council.secrecy.limits.invalid",
                                "council.secrecy.limits.twice",
                                "council.secrecy.limits.again",
                                "council.secrecy.limits.shown")));
    }

    private Panel part(String title, List<String> points) {
        UnorderedList list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(new Paragraph(getTranslation(point)))));
        return new Panel(getTranslation(title), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.secrecy.title"));
    }
}
