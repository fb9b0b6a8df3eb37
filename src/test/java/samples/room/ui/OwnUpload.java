package samples.room.ui;

import com.vaadin.flow.component.upload.Upload;

/** An upload without the notice that belongs above it. */
public class OwnUpload {

    Upload upload() {
        return new Upload();
    }
}
