package samples.room.ui;

import java.io.InputStream;
import vn.thidua.document.Attachments;

/** Hands out a file past the door. */
public class FileByScreen {

    InputStream bytes(Attachments.Opened opened) {
        return opened.content();
    }
}
