package vn.thidua.document;

import java.util.List;

/**
 * Prints papers from Word files that an office can edit. The words of a printout are the whole text of the file, in their
 * order: a template that leaves some out, has words of its own in its body, or turns the order round is refused.
 *
 * @see "ADR 0022"
 */
public interface Printing {

    /**
     * The paper as a file. The same printout gives the same bytes.
     *
     * @throws IllegalStateException when the template does not fit the words, or holds what a PDF would not show
     */
    default byte[] print(Printout printout, PrintFormat format) {
        return print(List.of(printout), format);
    }

    /**
     * Several papers in one file, each beginning a page, such as the blank forms that an office prints at once.
     *
     * @param printouts at least one; all of the same template, and with the marks of the first in the heads of the pages
     * @throws IllegalStateException as for one
     */
    byte[] print(List<Printout> printouts, PrintFormat format);
}
