package vn.thidua.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.thidua.decision.PaperDetails;
import vn.thidua.document.PrintFormat;

/** The paper as files, for whoever reads it. */
class PaperDownloads extends Div {

    PaperDownloads(PaperDetails paper) {
        addClassName("cluster");
        setVisible(paper.printable());
        for (PrintFormat format : PrintFormat.values()) {
            add(file("paper-" + format.extension(), paper.path(format), "decision.print." + format));
        }
        if (paper.packed()) {
            add(file("paper-pack", paper.packPath(), "decision.print.pack"));
        }
    }

    private Anchor file(String id, String path, String words) {
        Icon icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor file = new Anchor();
        file.setHref(path.substring(1));
        file.add(icon);
        file.add(getTranslation(words));
        file.setId(id);
        file.addClassName("decision-file");
        // Not a screen: the browser fetches it, and its answer says that it is to be kept.
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        return file;
    }
}
