package vn.thidua.models;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.house.JavaText;

/** What is wrong with one form, or with one decision table's surroundings. */
final class FormFaults {

    private static final Set<String> SILENT = Set.of("text", "separator", "spacer", "html", "image");
    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");

    private static final String LIST = "dynamiclist";

    private FormFaults() {}

    static List<String> of(Path file, ModelSurroundings around) {
        String name = ModelSurroundings.nameOf(file);
        String text = JavaText.read(file);
        JsonNode form = new JsonMapper().readTree(text);
        List<String> faults = new ArrayList<>();
        refuse(faults, !form.path("id").asString("").equals(name), name, "its id is not the file's name");
        refuse(faults, !name.matches("[A-Z]\\w+_[A-Z][A-Za-z0-9]+"), name, "is not named <Process>_<VerbNoun>");
        String process = name.replaceFirst("_.*", "");
        refuse(faults, !around.models().get("bpmn").contains(process), name, "no process " + process);
        refuse(faults, !form.path("type").asString("").equals("default"), name, "its type is not default");
        refuse(faults, !Normalizer.isNormalized(text, Normalizer.Form.NFC), name, "is not composed Unicode (NFC)");
        Set<String> keys = new HashSet<>();
        for (JsonNode field : form.path("components")) {
            field(name, field, keys, faults);
        }
        refuse(faults, keys.isEmpty(), name, "asks nothing");
        return faults;
    }

    private static void field(String form, JsonNode field, Set<String> keys, List<String> faults) {
        String type = field.path("type").asString("");
        if (SILENT.contains(type)) {
            return;
        }
        boolean list = LIST.equals(type);
        String key = field.path(list ? "path" : "key").asString("");
        String here = form + "." + key;
        refuse(faults, key.isBlank() || !keys.add(key), here, "a field has no key of its own");
        refuse(faults, field.path("label").asString("").isBlank(), here, "has no label");
        if (list) {
            list(here, field, faults);
        }
        boolean outcome = field.path("properties").path("outcome").asString("").equals("true");
        refuse(
                faults,
                outcome && !field.path("validate").path("required").asBoolean(false),
                here,
                "the outcome may stay open");
        refuse(faults, outcome && !CHOICES.contains(type), here, "the outcome is no choice");
        for (JsonNode choice : field.path("values")) {
            String value = choice.path("value").asString("");
            refuse(faults, outcome && !value.matches("[A-Z][A-Z0-9_]*"), here, "no enum name: " + value);
            refuse(faults, choice.path("label").asString("").isBlank(), here, "a choice has no label: " + value);
        }
    }

    /** Rows come from the room; a row has fields of its own, decides nothing, and holds no further list. */
    private static void list(String here, JsonNode field, List<String> faults) {
        refuse(faults, field.path("properties").path("rows").asString("").isBlank(), here, "does not say of what rows");
        Set<String> keys = new HashSet<>();
        for (JsonNode nested : field.path("components")) {
            field(here, nested, keys, faults);
            boolean decides =
                    nested.path("properties").path("outcome").asString("").equals("true");
            refuse(
                    faults,
                    decides || LIST.equals(nested.path("type").asString("")),
                    here,
                    "a row decides or holds a list");
        }
        refuse(faults, keys.isEmpty(), here, "asks nothing of a row");
    }

    private static void refuse(List<String> faults, boolean fault, String where, String what) {
        if (fault) {
            faults.add(where + ": " + what);
        }
    }
}
