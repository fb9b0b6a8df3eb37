package samples.room;

import org.springframework.transaction.annotation.Transactional;

/** A service whose method anybody may call. */
public class OpenService {

    @Transactional(readOnly = true)
    public String read() {
        return "";
    }
}
