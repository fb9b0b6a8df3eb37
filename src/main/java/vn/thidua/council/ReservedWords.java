package vn.thidua.council;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/** Writes what members reserved, as it stands in the minutes. */
@Component
class ReservedWords {

    private final ReservedOpinions opinions;
    private final Texts texts;

    ReservedWords(ReservedOpinions opinions, Texts texts) {
        this.opinions = opinions;
        this.texts = texts;
    }

    /** What members reserved on the item, or on none of them. */
    List<String> on(CouncilSession session, @Nullable UUID item) {
        return opinions.of(session.id()).stream()
                .filter(opinion -> Objects.equals(opinion.item(), item))
                .map(opinion -> texts.text("council.minutes.reserved", opinion.memberName(), opinion.words()))
                .toList();
    }
}
