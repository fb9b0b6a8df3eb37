package vn.thidua.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.io.InputStream;
import java.util.List;
import samples.room.ui.FileByScreen;
import samples.room.ui.OwnUpload;
import samples.room.ui.PastTheReception;
import vn.thidua.document.Attachments;
import vn.thidua.document.ui.AttachmentUpload;
import vn.thidua.shared.ui.FileUpload;

/**
 * Files come in below the notice and go out by the door.
 *
 * @see "ADR 0026"
 */
final class EvidenceGuards {

    private EvidenceGuards() {}

    static List<Guard> all() {
        return List.of(
                Guard.of(
                        "no screen hands out a file past the door",
                        noClasses()
                                .that()
                                .resideInAPackage("..ui..")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(Attachments.Opened.class),
                        FileByScreen.class),
                Guard.of(
                        "no upload without its notice",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(FileUpload.class.getPackageName())
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("com.vaadin.flow.component.upload.."),
                        OwnUpload.class),
                Guard.of(
                        "one way in for every file",
                        noClasses()
                                .that()
                                .doNotBelongToAnyOf(FileUpload.class, AttachmentUpload.class)
                                .should()
                                .dependOnClassesThat()
                                .belongToAnyOf(FileUpload.class),
                        PastTheReception.class),
                Guard.of(
                        "no screen reads a file whole",
                        noClasses()
                                .that()
                                .resideInAPackage("..ui..")
                                .should()
                                .callMethod(InputStream.class, "readAllBytes"),
                        PastTheReception.class));
    }
}
