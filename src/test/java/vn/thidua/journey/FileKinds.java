package vn.thidua.journey;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.document.AttachmentGate;

/**
 * The kinds of subject whose files lie behind the one door of files, as their gates name them. Each is a row of the tables of
 * its own.
 */
final class FileKinds {

    static final String DOOR = "AttachmentDoor.open";

    static final List<String> ALL = List.of(
            "nomination",
            "consultation",
            "council-opinion",
            "objection",
            "publication-photo",
            "publication-minutes",
            "city-supplement",
            "city-answer");

    private FileKinds() {}

    /** The door to files of that kind, as the tables name it. */
    static String door(String kind) {
        return DOOR + " " + kind;
    }

    /** Kinds that a gate lets through, and that nobody tries to reach. */
    static Set<String> untried(Collection<? extends AttachmentGate> gates, Collection<String> tried) {
        Set<String> untried = new TreeSet<>();
        gates.stream()
                .map(AttachmentGate::subjectType)
                .filter(kind -> !tried.contains(door(kind)))
                .forEach(untried::add);
        return untried;
    }
}
