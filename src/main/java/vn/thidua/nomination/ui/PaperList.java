package vn.thidua.nomination.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RequiredPaper;
import vn.thidua.document.Attachments.Attachment;
import vn.thidua.nomination.PaperMark;
import vn.thidua.nomination.PaperOnFile;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** The papers that a nomination needs, what answers each, and what the officer found of it. */
class PaperList extends Panel {

    /** @param articles whether each says by which article it is asked for */
    PaperList(List<PaperOnFile> papers, List<Attachment> files, boolean articles) {
        super(I18NProvider.translate("nomination.papers.title"));
        setId("paper-list");
        if (papers.isEmpty()) {
            body().add(new Paragraph(getTranslation("nomination.papers.none")));
            return;
        }
        RowList list = new RowList();
        papers.forEach(paper -> list.add(row(paper, files, articles)));
        body().add(list);
    }

    private RowList.Row row(PaperOnFile paper, List<Attachment> files, boolean articles) {
        RowList.Row row = RowList.Row.of(paper.name())
                .id("paper-" + paper.code())
                .fact(getTranslation(paper.mandatory() ? "nomination.papers.mandatory" : "nomination.papers.ifAny"))
                .fact(answer(paper, files));
        if (articles) {
            row.fact(
                    paper.unverified()
                            ? getTranslation("nomination.details.unverified", paper.article())
                            : paper.article());
        }
        if (paper.note() != null) {
            row.fact(getTranslation("nomination.papers.note", paper.note()));
        }
        StateBadge badge = badge(paper);
        return badge == null ? row : row.end(badge);
    }

    private String answer(PaperOnFile paper, List<Attachment> files) {
        if (paper.answeredBy() == RequiredPaper.AnsweredBy.NOMINATION) {
            return getTranslation("nomination.papers.typed");
        }
        String names = files.stream()
                .filter(file -> paper.files().contains(file.id()))
                .map(Attachment::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? getTranslation("nomination.papers.openFile")
                : getTranslation("nomination.papers.byFile", names);
    }

    private @Nullable StateBadge badge(PaperOnFile paper) {
        PaperMark mark = paper.mark();
        if (mark != null) {
            Tone tone = mark == PaperMark.PRESENT ? Tone.GOOD : paper.mandatory() ? Tone.BAD : Tone.WAITING;
            return new StateBadge(getTranslation("nomination.enum.PaperMark." + mark), tone);
        }
        return paper.open() && paper.mandatory()
                ? new StateBadge(getTranslation("nomination.papers.openFile"), Tone.WAITING)
                : null;
    }
}
