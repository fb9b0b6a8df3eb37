package samples.room;

import static com.vaadin.flow.component.notification.Notification.show;

/** Reaches Vaadin by a static import. */
public class VaadinByStaticImport {

    public void tell(String text) {
        show(text);
    }
}
