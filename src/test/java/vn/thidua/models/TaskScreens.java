package vn.thidua.models;

import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.TaskScreen;

/** Tasks that open a view, compared with what the views say of themselves. */
final class TaskScreens {

    private static final String VIEW = "view:";
    private static final Pattern ROLE = Pattern.compile("'([A-Z_]+)'");

    private TaskScreens() {}

    /** What is wrong with the view a task opens. */
    static Optional<String> fault(UserTask task, ModelSurroundings around) {
        String key = task.getCamundaFormKey();
        Optional<Class<?>> found = around.viewOf(key.substring(VIEW.length()));
        if (found.isEmpty()) {
            return Optional.of("no view answers to " + key);
        }
        Class<?> view = found.get();
        String room = view.getPackageName().replaceFirst("\\.ui$", "");
        if (!claims(view).contains(task.getId())) {
            return Optional.of(view.getSimpleName() + " does not say that the task is done there");
        }
        if (!ModelNames.isNamedIn(around.namings(), room, task.getId())) {
            return Optional.of("nothing in " + room + ".process names it");
        }
        List<String> shutOut = shutOut(view, task.getCamundaCandidateGroups());
        return shutOut.isEmpty()
                ? Optional.empty()
                : Optional.of(view.getSimpleName() + " is closed to " + String.join(", ", shutOut));
    }

    /** Tasks that a view says are done there, and that no model opens there. */
    static List<String> claimedInVain(ModelSurroundings around, List<Path> models) {
        List<UserTask> tasks = models.stream()
                .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                .toList();
        List<String> vain = new ArrayList<>();
        for (Class<?> view : around.views()) {
            for (String claimed : claims(view)) {
                boolean modelled = tasks.stream()
                        .filter(task -> task.getId().equals(claimed))
                        .map(task -> Objects.requireNonNullElse(task.getCamundaFormKey(), ""))
                        .anyMatch(key -> key.startsWith(VIEW)
                                && around.viewOf(key.substring(VIEW.length())).equals(Optional.of(view)));
                if (!modelled) {
                    vain.add(view.getSimpleName() + ": no model opens it for " + claimed);
                }
            }
        }
        return vain;
    }

    private static Set<String> claims(Class<?> view) {
        TaskScreen screen = view.getAnnotation(TaskScreen.class);
        return screen == null ? Set.of() : Arrays.stream(screen.value()).collect(Collectors.toSet());
    }

    /** Roles that are offered the task and may not open the view. */
    private static List<String> shutOut(Class<?> view, @Nullable String candidates) {
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        if (allowed == null || candidates == null) {
            return List.of();
        }
        return ROLE.matcher(candidates)
                .results()
                .map(role -> role.group(1))
                .filter(role -> !List.of(allowed.value()).contains(role))
                .toList();
    }
}
