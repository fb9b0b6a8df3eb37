package vn.thidua.award;

import java.util.List;
import vn.thidua.shared.SubjectKind;

/** The catalogue of titles and forms. Reference data: everybody may read it. */
public interface AwardCatalogue {

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} for an unknown code */
    AwardForm form(String code);

    List<AwardForm> all();

    /**
     * What may be asked for somebody of that kind, in the catalogue's order. Left out are awards above the city, xã
     * tiêu biểu and Kỷ niệm chương: others decide on them, outside this product.
     */
    List<AwardForm> forSubject(SubjectKind kind);
}
