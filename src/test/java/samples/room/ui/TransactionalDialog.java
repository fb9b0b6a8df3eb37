package samples.room.ui;

import org.springframework.transaction.annotation.Transactional;

/** A screen that opens a transaction. */
public class TransactionalDialog {

    @Transactional
    public void save() {}
}
