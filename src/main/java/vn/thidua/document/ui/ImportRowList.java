package vn.thidua.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.document.imports.ImportId;
import vn.thidua.document.imports.ImportRow;
import vn.thidua.document.imports.ImportRowState;
import vn.thidua.document.imports.ImportService;
import vn.thidua.shared.sheet.SheetImport;
import vn.thidua.shared.ui.RowList;

/** Rows of a table on its way in, a page at a time: what stands in them, and for a refused one cell and reason. */
class ImportRowList extends Div {

    private static final int PAGE = 30;

    /** Of a row that is fine the first cells tell enough. */
    private static final int TOLD = 6;

    private final transient ImportService imports;
    private final transient ImportId id;
    private final transient SheetImport kind;
    private final ImportRowState state;
    private final RowList list = new RowList();
    private final Button more;
    private int last;

    ImportRowList(ImportService imports, ImportId id, SheetImport kind, ImportRowState state) {
        this.imports = imports;
        this.id = id;
        this.kind = kind;
        this.state = state;
        addClassName("stack");
        list.setId("import-rows-" + state);
        more = new Button(getTranslation("document.import.more"), click -> showMore());
        more.setId("import-more-" + state);
        add(list, more);
        showMore();
    }

    private void showMore() {
        List<ImportRow> page = imports.rows(id, state, last, PAGE + 1);
        page.stream().limit(PAGE).forEach(row -> list.add(row(row)));
        more.setVisible(page.size() > PAGE);
        if (!page.isEmpty()) {
            last = page.get(Math.min(page.size(), PAGE) - 1).row().number();
        }
    }

    private RowList.Row row(ImportRow row) {
        List<String> cells = kind.columns().stream()
                .map(column -> row.row().get(column.key()))
                .filter(cell -> !cell.isEmpty())
                .limit(TOLD)
                .toList();
        RowList.Row shown = RowList.Row.of(
                        cells.isEmpty() ? getTranslation("document.import.blankRow") : cells.getFirst())
                .lead(getTranslation(
                        "document.import.row", Integer.toString(row.row().number())))
                .fact(cells.stream().skip(1).collect(Collectors.joining(" · ")))
                .id("import-row-" + row.row().number());
        row.problems().forEach(problem -> shown.below(problem(problem)));
        return shown;
    }

    private Paragraph problem(ImportRow.Problem problem) {
        Paragraph words = new Paragraph(
                problem.cell() == null
                        ? problem.sentence()
                        : getTranslation(
                                "document.import.atCell",
                                problem.cell(),
                                Objects.requireNonNull(problem.header()),
                                problem.sentence()));
        words.addClassName("import-problem");
        return words;
    }
}
