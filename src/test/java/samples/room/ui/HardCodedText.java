package samples.room.ui;

import com.vaadin.flow.router.PageTitle;

/** Vietnamese in a constant, in an annotation and in a joined string. */
@PageTitle("Tiêu đề")
public class HardCodedText {

    public String button() {
        return "Nộp hồ sơ";
    }

    public String left(int days) {
        return "Còn " + days + " ngày";
    }
}
