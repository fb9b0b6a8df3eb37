package vn.thidua.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Texts;

/** Keeps the editions of a session's minutes and the signatures on them; nothing here is ever changed or removed. */
@Component
class MinutesBook {

    private final MinutesEditions editions;
    private final Signatures signatures;
    private final MinutesText text;
    private final SessionDesk desk;
    private final Texts texts;

    MinutesBook(MinutesEditions editions, Signatures signatures, MinutesText text, SessionDesk desk, Texts texts) {
        this.editions = editions;
        this.signatures = signatures;
        this.text = text;
        this.desk = desk;
        this.texts = texts;
    }

    /** The first edition, from the data alone. */
    void draft(CouncilSession session) {
        editions.save(new Minutes(
                session.id(), 1, "", text.write(session, ""), desk.now(), texts.text("council.minutes.system")));
    }

    /** @return whether the text is another one than before */
    boolean writeAgain(CouncilSession session, String narrative, String by) {
        Minutes newest = newest(session.id());
        String body = text.write(session, narrative);
        if (body.equals(newest.body())) {
            return false;
        }
        editions.save(new Minutes(session.id(), newest.edition() + 1, narrative, body, desk.now(), by));
        return true;
    }

    /** The same text as another edition, without signatures. */
    void reopen(CouncilSession session, String by) {
        Minutes newest = newest(session.id());
        editions.save(
                new Minutes(session.id(), newest.edition() + 1, newest.narrative(), newest.body(), desk.now(), by));
    }

    Minutes newest(UUID session) {
        return editions.of(session).stream().findFirst().orElseThrow(CouncilException::notNow);
    }

    void sign(Minutes minutes, AccountId account, String name, Capacity capacity) {
        if (!minutes.intact()) {
            throw new IllegalStateException("The text of the minutes is not the one that was hashed");
        }
        signatures.save(new Signature(minutes, account, name, capacity, desk.now()));
    }

    Optional<Signature> signedBy(Minutes minutes, Capacity capacity) {
        return signatures.on(minutes.id()).stream()
                .filter(signature -> signature.capacity() == capacity)
                .findFirst();
    }

    List<MinutesDetails.Edition> editions(UUID session) {
        List<Signature> all = signatures.of(session);
        return editions.of(session).stream()
                .map(edition -> new MinutesDetails.Edition(
                        edition.edition(),
                        edition.narrative(),
                        edition.body(),
                        edition.sha256(),
                        edition.madeAt(),
                        edition.madeBy(),
                        all.stream()
                                .filter(signature -> signature.minutes().equals(edition.id()))
                                .map(signature -> new MinutesDetails.Signed(
                                        signature.name(), signature.capacity(), signature.at(), signature.sha256()))
                                .toList()))
                .toList();
    }

    /** The heading under which the minutes are shown. */
    String title(CouncilSession session) {
        return session.number() == null
                ? texts.text("council.minutes.heading")
                : texts.text("council.minutes.headingWithNumber", text.number(session));
    }
}
