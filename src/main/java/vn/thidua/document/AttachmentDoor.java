package vn.thidua.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The only way out for a file. What may not be read answers as if it were not there; what is sent cannot run: no type is
 * guessed, no script, no frame, everything but a picture as a download.
 */
@Controller
class AttachmentDoor {

    private static final String SANDBOX = "default-src 'none'; sandbox";

    private final StoredFiles files;
    private final Attachments attachments;
    private final ObjectProvider<AttachmentGate> gates;

    AttachmentDoor(StoredFiles files, Attachments attachments, ObjectProvider<AttachmentGate> gates) {
        this.files = files;
        this.attachments = attachments;
        this.gates = gates;
    }

    @GetMapping(Attachments.PATH + "{id}")
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<InputStreamResource> open(@PathVariable UUID id) {
        return files.findById(id)
                .filter(this::mayRead)
                .map(file -> send(attachments.open(file.subject(), file.id())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private boolean mayRead(StoredFile file) {
        return gates.stream()
                .filter(gate -> gate.subjectType().equals(file.subject().type()))
                .anyMatch(gate -> gate.mayRead(file.subject(), file.id()));
    }

    private static ResponseEntity<InputStreamResource> send(Attachments.Opened opened) {
        Attachments.Attachment file = opened.attachment();
        MediaType type = MediaType.parseMediaType(file.contentType());
        ContentDisposition.Builder disposition =
                type.getType().equals("image") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(file.bytes())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(new InputStreamResource(opened.content()));
    }
}
