package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened, in sentences. The caller gives the order; newest first is usual. */
public class Timeline extends OrderedList {

    public Timeline() {
        addClassName("timeline");
    }

    /**
     * @param sentence who did what, such as "Phòng VH-XH yêu cầu bổ sung biên bản họp thôn"
     * @param detail a reason as typed, shown under it
     */
    public Timeline add(Instant at, String sentence, @Nullable String detail) {
        Span words = new Span(sentence);
        words.addClassName("timeline-sentence");
        Span time = new Span(Formats.moment(at));
        time.addClassName("timeline-time");
        ListItem item = new ListItem(words, time);
        if (detail != null && !detail.isBlank()) {
            Paragraph quote = new Paragraph(detail);
            quote.addClassName("timeline-detail");
            item.add(quote);
        }
        add(item);
        return this;
    }
}
