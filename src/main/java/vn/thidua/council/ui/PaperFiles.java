package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import vn.thidua.council.CouncilPaper;
import vn.thidua.document.PrintFormat;

/** One printed paper by name, with a link to each of its files. */
class PaperFiles extends Div {

    PaperFiles(UUID session, CouncilPaper paper) {
        addClassName("council-paper");
        String name = getTranslation("council.papers." + paper);
        add(new Span(name));
        Div files = new Div();
        files.addClassName("cluster");
        for (PrintFormat format : PrintFormat.values()) {
            files.add(file(session, paper, format, name));
        }
        add(files);
    }

    private Anchor file(UUID session, CouncilPaper paper, PrintFormat format, String name) {
        Icon icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        String kind = getTranslation("council.papers." + format);
        Anchor file = new Anchor();
        file.setHref(CouncilNavigation.file(session, paper, format));
        file.add(icon);
        file.add(kind);
        file.setId("file-" + paper.path() + "-" + format.extension());
        file.addClassName("decision-file");
        file.setAriaLabel(getTranslation("council.papers.of", name, kind));
        // Not a screen: the browser fetches it, and its answer says that it is to be kept.
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        return file;
    }
}
