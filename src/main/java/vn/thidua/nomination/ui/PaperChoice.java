package vn.thidua.nomination.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thidua.award.RequiredPaper;
import vn.thidua.document.Attachments.Attachment;
import vn.thidua.nomination.PaperOnFile;

/** Says which papers of the nomination a file is: none, one, or several that were scanned together. */
class PaperChoice extends MultiSelectComboBox<PaperOnFile> {

    PaperChoice(Attachment file, List<PaperOnFile> papers, Consumer<Set<String>> answer) {
        List<PaperOnFile> offered = papers.stream()
                .filter(paper -> paper.answeredBy() == RequiredPaper.AnsweredBy.FILE)
                .toList();
        setLabel(getTranslation("nomination.papers.fileIs"));
        setAriaLabel(getTranslation("nomination.papers.fileIsOf", file.name()));
        setId("paper-of-" + file.id().value());
        setItems(offered);
        setItemLabelGenerator(PaperOnFile::name);
        setValue(offered.stream()
                .filter(paper -> paper.files().contains(file.id()))
                .collect(Collectors.toSet()));
        setWidthFull();
        setVisible(!offered.isEmpty());
        addValueChangeListener(change ->
                answer.accept(change.getValue().stream().map(PaperOnFile::code).collect(Collectors.toSet())));
    }
}
