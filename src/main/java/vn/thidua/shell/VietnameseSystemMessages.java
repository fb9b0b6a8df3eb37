package vn.thidua.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import vn.thidua.shared.Texts;

/** What the browser shows when the session is over or the program itself failed. */
class VietnameseSystemMessages implements SystemMessagesProvider {

    private final transient Texts texts;

    VietnameseSystemMessages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.text("shell.session.expiredTitle"));
        messages.setSessionExpiredMessage(texts.text("shell.session.expired"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.text("shell.internalError.title"));
        messages.setInternalErrorMessage(texts.text("shell.internalError"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.text("shell.cookies.title"));
        messages.setCookiesDisabledMessage(texts.text("shell.cookies"));
        return messages;
    }
}
