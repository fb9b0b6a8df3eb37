package vn.thidua.document;

import java.io.IOException;

/** The file starts like one of ours and does not go on like it. */
class DamagedFile extends IOException {

    DamagedFile(String what) {
        super(what);
    }

    DamagedFile(String what, Throwable cause) {
        super(what, cause);
    }
}
