package vn.thidua.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which papers a nomination needs (Luật 06/2022/QH15, Điều 84, Điều 85; Nghị định 86/2023/NĐ-CP). Reference data:
 * everybody may read it.
 */
public interface RequiredPapers {

    /**
     * The papers of these forms on the day, in their order, each once: asked for by one form and "nếu có" by another it is
     * mandatory. Where a type has a row of its own, that one holds for it.
     *
     * @param simple by the simple procedure
     * @param type the type of commendation, {@code null} while none is chosen
     */
    List<RequiredPaper> of(
            String ruleSet, Collection<String> forms, boolean simple, @Nullable CommendationType type, LocalDate day);
}
