package vn.thidua.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: before a space, as in Word, so that the space does not count as part of the line. */
class LineBreaks implements FSTextBreaker {

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.of("vi", "VN"));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
    }

    @Override
    public int next() {
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            int before = end;
            while (end < text.length() && before > 0 && text.charAt(before - 1) == ' ') {
                before--;
            }
            if (before > 0) {
                return before;
            }
        }
        return BreakIterator.DONE;
    }
}
