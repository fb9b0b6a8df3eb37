package vn.thidua.movement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

@Service
@Transactional(readOnly = true)
class StoredEnrolments implements Enrolments {

    private final EnrolmentEntities entities;
    private final Clock clock;

    StoredEnrolments(EnrolmentEntities entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> forTitle(UnitCode unit, SubjectKind kind, String name, String title, int year) {
        return day(entities.forTitle(unit.value(), kind, SearchKey.identity(name), title, year));
    }

    @Override
    public Optional<LocalDate> forMovement(UnitCode unit, SubjectKind kind, String name, @Nullable String movement) {
        return movement == null
                ? Optional.empty()
                : day(entities.forMovement(unit.value(), kind, SearchKey.identity(name), movement));
    }

    private Optional<LocalDate> day(Optional<Instant> entered) {
        return entered.map(at -> LocalDate.ofInstant(at, clock.getZone()));
    }
}
