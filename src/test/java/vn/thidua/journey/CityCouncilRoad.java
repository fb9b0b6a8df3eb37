package vn.thidua.journey;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.council.SubjectKey;
import vn.thidua.decision.AppraisalId;
import vn.thidua.shared.UnitCode;

/** A session of the sample city's Council of nine. */
class CityCouncilRoad extends CouncilRoad {

    static final UnitCode CITY = new UnitCode("HP");

    /** All nine. */
    static final List<String> MEMBERS = List.of(
            "chutichtp",
            "giamdocso",
            "thukytp",
            "truongban",
            "uyvientp1",
            "uyvientp2",
            "uyvientp3",
            "uyvientp4",
            "uyvientp5");

    CityCouncilRoad(ApplicationContext context) {
        super(context, new Sitting(CITY, MEMBERS, "chutichtp", "thukytp", "Phòng họp UBND thành phố"));
    }

    static SubjectKey subject(AppraisalId appraisal) {
        return new SubjectKey("city-line", appraisal.value());
    }

    UUID convened(AppraisalId... lines) {
        return convened(List.of(lines).stream().map(CityCouncilRoad::subject).toList());
    }
}
