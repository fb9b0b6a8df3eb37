package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says who has a line that lies with a deciding authority, and until when; implemented by the room that decides. */
public interface LineKeepers {

    /** By line; lines that this room knows nothing about are left out. */
    Map<UUID, Keeper> keepers(List<UUID> lines);

    /**
     * @param who in words, such as "Thành phố đang thẩm định"
     * @param due until when; {@code null} where no limit runs
     * @param expected whether that day rests on one that is only expected ("dự kiến")
     */
    record Keeper(String who, @Nullable Instant due, boolean expected) {}
}
