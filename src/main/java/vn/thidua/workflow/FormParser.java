package vn.thidua.workflow;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the form files that Camunda Modeler writes. */
final class FormParser {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION_DIGITS = 12;

    private FormParser() {}

    /**
     * @throws IllegalArgumentException naming the form and what is not understood
     */
    static FormSchema parse(byte[] file) {
        JsonNode root = JSON.readTree(file);
        String id = root.path("id").asString("");
        List<FormSchema.Field> fields = new ArrayList<>();
        for (JsonNode component : root.path("components")) {
            fields.add(field(id, component, fields.size()));
        }
        return new FormSchema(id, version(file), fields);
    }

    private static FormSchema.Field field(String form, JsonNode component, int position) {
        FormSchema.Kind kind = kind(form, component);
        JsonNode validate = component.path("validate");
        boolean text = kind == FormSchema.Kind.TEXT;
        boolean list = kind == FormSchema.Kind.DYNAMICLIST;
        String key =
                text ? "text" + position : component.path(list ? "path" : "key").asString("");
        if (key.isBlank()) {
            throw new IllegalArgumentException("Form " + form + ": a field without a key");
        }
        return new FormSchema.Field(
                key,
                kind,
                component.path(text ? "text" : "label").asString(""),
                optional(component.path("description")),
                validate.path("required").asBoolean(false),
                integer(validate.path("minLength")),
                integer(validate.path("maxLength")),
                decimal(validate.path("min")),
                decimal(validate.path("max")),
                options(component),
                hide(component),
                "true".equals(component.path("properties").path("outcome").asString("")),
                list ? list(form, key, component) : null);
    }

    private static FormSchema.ListOf list(String form, String key, JsonNode component) {
        String source = component.path("properties").path("rows").asString("");
        if (source.isBlank()) {
            throw new IllegalArgumentException("Form " + form + ": the list " + key + " does not say of what");
        }
        List<FormSchema.Field> fields = new ArrayList<>();
        for (JsonNode nested : component.path("components")) {
            fields.add(field(form, nested, fields.size()));
        }
        if (fields.stream().anyMatch(field -> field.outcome() || field.list() != null)) {
            throw new IllegalArgumentException(
                    "Form " + form + ": a row of " + key + " decides nothing, and has no rows");
        }
        return new FormSchema.ListOf(source, fields, List.of());
    }

    private static FormSchema.Kind kind(String form, JsonNode component) {
        String type = component.path("type").asString("");
        if ("datetime".equals(type)) {
            return FormSchema.Kind.DATE;
        }
        try {
            return FormSchema.Kind.valueOf(type.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Form " + form + ": unknown kind of field " + type, e);
        }
    }

    private static List<FormSchema.Option> options(JsonNode component) {
        List<FormSchema.Option> options = new ArrayList<>();
        for (JsonNode value : component.path("values")) {
            options.add(new FormSchema.Option(
                    value.path("value").asString(""), value.path("label").asString("")));
        }
        return options;
    }

    private static @Nullable String hide(JsonNode component) {
        String hide = optional(component.path("conditional").path("hide"));
        return hide == null ? null : hide.startsWith("=") ? hide.substring(1) : hide;
    }

    private static @Nullable String optional(JsonNode node) {
        String text = node.asString("");
        return text.isBlank() ? null : text;
    }

    private static @Nullable Integer integer(JsonNode node) {
        return node.isNumber() ? Integer.valueOf(node.asInt()) : null;
    }

    private static @Nullable Double decimal(JsonNode node) {
        return node.isNumber() ? Double.valueOf(node.asDouble()) : null;
    }

    private static String version(byte[] file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
