package vn.thidua.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.publication.PublicationRow;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Tone;

/** The lists of a subject, for its own screen, and what stopped because of them: so whoever filed it is told. */
public class PublicationsPanel extends Panel {

    /** @param lists of {@code PublicationService.of} */
    public PublicationsPanel(List<PublicationRow> lists) {
        super(I18NProvider.translate("publication.panel"));
        setId("nomination-lists");
        Div told = new Div();
        told.addClassName("stack-s");
        RowList rows = new RowList();
        for (PublicationRow list : lists) {
            RowList.Row row = RowList.Row.of(getTranslation("publication.enum.PublicationStage." + list.stage()))
                    .lead(getTranslation("publication.open"))
                    .fact(until(list))
                    .fact(count("publication.countObjections", list.objections()))
                    .fact(count("publication.countOpen", list.open()))
                    .route(PublicationNavigation.published(list.id()))
                    .id("list-" + list.id());
            rows.add(row.end(PublicationWords.badge(list.state())));
            list.stopped().forEach(stopped -> told.add(notice(stopped)));
        }
        body().add(told, rows);
    }

    private Notice notice(PublicationRow.Stopped stopped) {
        Notice notice = new Notice(
                Tone.WAITING,
                stopped.name() == null
                        ? getTranslation("publication.toldList")
                        : getTranslation("publication.told", stopped.name()),
                stopped.reason());
        notice.addClassName("typed-text");
        return notice;
    }

    private @Nullable String until(PublicationRow list) {
        return list.last() == null ? null : getTranslation("publication.until", Formats.date(list.last()));
    }

    private @Nullable String count(String words, int count) {
        return count == 0 ? null : getTranslation(words, count);
    }
}
