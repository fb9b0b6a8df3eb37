package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/**
 * A kept file: a picture in place, anything else by its name. Both come from the address of the checked door, so that
 * whoever looks is asked for each file again.
 */
public class FileCard extends Div {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    /**
     * @param address of the file on this server
     * @param facts size, who, when
     */
    public FileCard(String name, String address, boolean picture, String facts) {
        addClassName("file-card");
        if (picture) {
            add(preview(name, address));
        }
        Anchor open = link(name, address);
        Span details = new Span(facts);
        details.addClassName("muted");
        Div words = new Div(open, details);
        words.addClassName("file-words");
        add(words);
    }

    /** What can be done with it. */
    public FileCard with(Component... actions) {
        add(actions);
        return this;
    }

    private static Anchor preview(String name, String address) {
        Image picture = new Image(address, name);
        picture.addClassName("file-picture");
        // Photos are large, and most are below the fold.
        picture.getElement().setAttribute("loading", "lazy");
        Anchor open = link("", address);
        open.setAriaLabel(name);
        open.add(picture);
        return open;
    }

    private static Anchor link(String text, String address) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    /** "2,4 MB", "310 KB". */
    public static String size(long bytes) {
        return bytes >= MEGABYTE
                ? Formats.number(Math.round(bytes * 10.0 / MEGABYTE) / 10.0) + " MB"
                : Formats.number(Math.max(1, bytes / KILOBYTE)) + " KB";
    }
}
