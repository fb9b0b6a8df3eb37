package vn.thidua.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.Texts;

/** What a line says: kept as it was, hashed by the parts that count, and told part by part. */
@Component
class Substances {

    private final JsonMapper json;
    private final AwardCatalogue catalogue;
    private final Texts texts;

    Substances(JsonMapper json, AwardCatalogue catalogue, Texts texts) {
        this.json = json;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    String keep(LineSubstance content) {
        return json.writeValueAsString(content);
    }

    LineSubstance kept(String content) {
        return json.readValue(content, LineSubstance.class);
    }

    /** SHA-256 over the parts that count; how often the space bar was pressed does not. */
    static String sha256(LineSubstance content, Set<SubstancePart> parts) {
        String text = parts.stream()
                .sorted()
                .map(part -> part + "=" + value(part, content))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(SubstancePart part, LineSubstance content) {
        return switch (part) {
            case NAME -> single(content.name());
            case BIRTH_YEAR -> Objects.toString(content.birthYear(), "");
            case SEX -> Objects.toString(content.sex(), "");
            case ADDRESS -> single(content.address());
            case POSITION_CLASS -> Objects.toString(content.positionClass(), "");
            case FORM -> content.form();
            case ACHIEVEMENT -> single(content.achievement());
            case FIGURES -> content.figures().stream().map(Substances::figure).collect(Collectors.joining("\u001e"));
        };
    }

    private static String figure(NominationDraft.Figure figure) {
        return String.join(
                "\u001f",
                single(figure.indicator()),
                single(figure.value()),
                single(figure.unit()),
                single(figure.period()));
    }

    private static String single(@Nullable String text) {
        return text == null ? "" : SearchKey.composed(text).replaceAll("\\s+", " ");
    }

    /** A part in words, as somebody reads it; empty when the line says nothing of it. */
    String words(SubstancePart part, LineSubstance content) {
        return switch (part) {
            case NAME -> content.name();
            case BIRTH_YEAR -> Objects.toString(content.birthYear(), "");
            case SEX -> content.sex() == null ? "" : texts.text("nomination.enum.Sex." + content.sex());
            case ADDRESS -> Objects.toString(content.address(), "");
            case POSITION_CLASS ->
                content.positionClass() == null
                        ? ""
                        : texts.text("award.enum.PositionClass." + content.positionClass());
            case FORM -> formName(content.form());
            case ACHIEVEMENT -> content.achievement();
            case FIGURES ->
                content.figures().stream()
                        .map(figure -> texts.text(
                                "nomination.figure.sentence",
                                figure.indicator(),
                                figure.value(),
                                figure.unit(),
                                figure.period()))
                        .collect(Collectors.joining("\n"));
        };
    }

    private String formName(String code) {
        return catalogue.all().stream()
                .filter(form -> form.code().equals(code))
                .map(AwardForm::name)
                .findFirst()
                .orElse("");
    }

    /** Part by part, what is different; parts that are the same are left out. */
    List<PartDifference> differences(LineSubstance before, LineSubstance after, Set<SubstancePart> substance) {
        return Arrays.stream(SubstancePart.values())
                .filter(part -> !value(part, before).equals(value(part, after)))
                .map(part -> PartDifference.of(part, substance.contains(part), words(part, before), words(part, after)))
                .toList();
    }
}
