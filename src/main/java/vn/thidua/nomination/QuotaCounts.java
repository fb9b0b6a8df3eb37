package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("How many, for a quota that a commune's units share; nothing of them is shown")
interface QuotaCounts extends Repository<NominationLine, UUID> {

    String FOR_MOVEMENT = "select l.form as form, count(l) as lines from NominationLine l join l.nomination n"
            + " where n.commune = :commune and n.movement = :movement"
            + " and n.type = vn.thidua.award.CommendationType.PHONG_TRAO and l.form is not null";

    /** @param unit '' for all of the commune's */
    @Query(FOR_MOVEMENT
            + " and (:unit = '' or n.unit = :unit) and n.stage not in :notCounted and l.status not in :ended"
            + " and n.id <> :except group by l.form")
    List<OfForm> sentIn(
            String commune,
            String movement,
            String unit,
            Collection<NominationStage> notCounted,
            Collection<LineStatus> ended,
            UUID except);

    /** @param listed never empty */
    @Query(FOR_MOVEMENT + " and l.status in :statuses and l.id not in :listed group by l.form")
    List<OfForm> decided(String commune, String movement, Collection<LineStatus> statuses, Collection<UUID> listed);

    /**
     * @param unit '' for all of the commune's
     * @param also are counted in whatever status; never empty
     * @param listed never empty
     */
    @Query(FOR_MOVEMENT
            + " and (:unit = '' or n.unit = :unit) and (l.status in :statuses or l.id in :also) and l.id not in :listed"
            + " group by l.form")
    List<OfForm> recommended(
            String commune,
            String movement,
            String unit,
            Collection<LineStatus> statuses,
            Collection<UUID> also,
            Collection<UUID> listed);

    /** Lines of one form. */
    interface OfForm {
        @Nullable
        String getForm();

        long getLines();
    }
}
