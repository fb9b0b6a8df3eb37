/**
 * Niêm yết công khai: lists that hang, how long and where, what people object to them, and what proves that they hung. A
 * list is about a subject of another room, known only by its id and by what {@link vn.thidua.publication.ListSubject} says
 * of it; that room implements {@link vn.thidua.publication.ListOwner} and hears through it what comes of a list. Which
 * subjects need a list, and what becomes of them afterwards, is not decided here.
 *
 * @see "ADR 0036"
 * @see "ADR 0038"
 */
@ApplicationModule(
        displayName = "Niêm yết công khai",
        allowedDependencies = {
            "shared",
            "audit",
            "organization",
            "award",
            "deadline",
            "document",
            "document::ui",
            "workflow"
        })
@NullMarked
package vn.thidua.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
