package vn.thidua.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files made for a reader, sent so that nothing in them can run: to be kept, not opened in the page. */
public final class Downloads {

    private Downloads() {}

    /** @param name without ending; what file systems do not take is left out of it */
    public static ResponseEntity<byte[]> of(String name, PrintFormat format, byte[] content) {
        String fileName = FileName.clean(name + "." + format.extension());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.contentType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(content);
    }
}
