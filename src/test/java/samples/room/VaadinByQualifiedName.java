package samples.room;

/** Names Vaadin without an import. */
public class VaadinByQualifiedName {

    public void reload() {
        com.vaadin.flow.component.UI.getCurrent().getPage().reload();
    }
}
