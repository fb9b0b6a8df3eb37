package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The real storage, until a test fills its disk; found by the component scan of the tests' context. */
@Component
@Primary
public class BreakableStorage implements EvidenceStorage {

    private final FolderEvidenceStorage folder;
    private volatile boolean full;

    BreakableStorage(FolderEvidenceStorage folder) {
        this.folder = folder;
    }

    /** Runs work while nothing more can be kept. */
    public void whileFull(Runnable work) {
        full = true;
        try {
            work.run();
        } finally {
            full = false;
        }
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        folder.keep(sha256, file);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return folder.open(sha256);
    }

    @Override
    public List<String> keptBefore(Instant time) throws IOException {
        return folder.keptBefore(time);
    }

    @Override
    public void forget(String sha256) throws IOException {
        folder.forget(sha256);
    }
}
