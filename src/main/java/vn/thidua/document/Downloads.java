package vn.thidua.document;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files made for a reader, sent so that nothing in them can run: to be kept, not opened in the page. */
public final class Downloads {

    private static final Map<String, String> GUARDS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "default-src 'none'; sandbox",
            "Cross-Origin-Resource-Policy", "same-origin");

    private Downloads() {}

    /** @param name without ending; what file systems do not take is left out of it */
    public static ResponseEntity<byte[]> of(String name, PrintFormat format, byte[] content) {
        return kept(name + "." + format.extension(), format.contentType(), content);
    }

    /** The same for an Excel workbook. */
    public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return kept(FileType.XLSX.named(name), FileType.XLSX.contentType(), content);
    }

    private static ResponseEntity<byte[]> kept(String fileName, String contentType, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(contentType))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, kept(fileName))
                .headers(headers -> GUARDS.forEach(headers::set))
                .body(content);
    }

    /** Says the same of several files in one, whose bytes follow. */
    public static void zip(String name, HttpServletResponse response) {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, kept(name + ".zip"));
        GUARDS.forEach(response::setHeader);
    }

    /** A name fit to stand in a folder of somebody's disk. */
    public static String fileName(String name) {
        return FileName.clean(name);
    }

    private static String kept(String fileName) {
        return ContentDisposition.attachment()
                .filename(FileName.clean(fileName), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
