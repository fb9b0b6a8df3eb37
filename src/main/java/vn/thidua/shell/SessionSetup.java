package vn.thidua.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Problems;

/** Gives every session the language, the words of the connection notice and the error notice. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private final transient Texts texts;

    SessionSetup(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(Formats.VIETNAMESE);
            session.getSession().setErrorHandler(new Problems(texts));
        });
        // An address that changes without loading a page, such as a draft's first save, must not move what relative
        // addresses are relative to: uploads and late parts of the screen would be asked for in the wrong place.
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .head()
                .select("base")
                .attr("href", page.getVaadinRequest().getContextPath() + "/"));
        event.getSource().setSystemMessagesProvider(new VietnameseSystemMessages(texts));
        event.getSource().addUIInitListener(init -> {
            init.getUI().setLocale(Formats.VIETNAMESE);
            ColourChoice.restore(init.getUI());
            var reconnect = init.getUI().getReconnectDialogConfiguration();
            reconnect.setDialogText(texts.text("shell.connection.lost"));
            reconnect.setDialogTextGaveUp(texts.text("shell.connection.gaveUp"));
        });
    }
}
