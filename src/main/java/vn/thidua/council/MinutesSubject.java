package vn.thidua.council;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;

/**
 * What a session is about, by its agenda: the law calls the minutes of titles a bình xét thi đua and those of forms a
 * xét khen thưởng (Luật 06/2022/QH15, Điều 84).
 */
@Component
class MinutesSubject {

    private final SessionDesk desk;
    private final AwardCatalogue catalogue;

    MinutesSubject(SessionDesk desk, AwardCatalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    /** {@code TITLES}, {@code FORMS} or {@code BOTH}, as in the key of the text. */
    String of(CouncilSession session) {
        List<AgendaItem> agenda = desk.agenda(session);
        boolean titles = agenda.stream().anyMatch(this::isTitle);
        boolean forms = agenda.stream().anyMatch(item -> !isTitle(item));
        return titles ? (forms ? "BOTH" : "TITLES") : "FORMS";
    }

    boolean isTitle(AgendaItem item) {
        return catalogue.all().stream()
                .filter(AwardForm::title)
                .anyMatch(form -> form.code().equals(item.formCode()));
    }
}
