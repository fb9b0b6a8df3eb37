package vn.thidua.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredRequiredPapers implements RequiredPapers {

    private final CatalogueTables tables;

    StoredRequiredPapers(CatalogueTables tables) {
        this.tables = tables;
    }

    @Override
    public List<RequiredPaper> of(
            String ruleSet, Collection<String> forms, boolean simple, @Nullable CommendationType type, LocalDate day) {
        List<RequiredPaper> rows = tables.papers(ruleSet, day).stream()
                .filter(paper -> forms.contains(paper.form()) && paper.simple() == simple)
                .filter(paper -> paper.type() == null || paper.type() == type)
                .toList();
        Map<String, RequiredPaper> byCode = new LinkedHashMap<>();
        for (RequiredPaper paper : rows) {
            boolean ownOfType = paper.type() == null
                    && rows.stream()
                            .anyMatch(other -> other.type() != null
                                    && other.form().equals(paper.form())
                                    && other.code().equals(paper.code()));
            if (!ownOfType) {
                byCode.merge(paper.code(), paper, (one, other) -> one.mandatory() || !other.mandatory() ? one : other);
            }
        }
        return List.copyOf(byCode.values());
    }
}
