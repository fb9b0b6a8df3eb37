package vn.thidua.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Texts;

/** Keeps the editions of a session's minutes and the signatures on them; nothing here is ever changed or removed. */
@Component
class MinutesBook {

    private final MinutesEditions editions;
    private final Signatures signatures;
    private final MinutesText text;
    private final CountText count;
    private final SessionDesk desk;
    private final Texts texts;

    MinutesBook(
            MinutesEditions editions,
            Signatures signatures,
            MinutesText text,
            CountText count,
            SessionDesk desk,
            Texts texts) {
        this.editions = editions;
        this.signatures = signatures;
        this.text = text;
        this.count = count;
        this.desk = desk;
        this.texts = texts;
    }

    /** The first edition, from the data alone; what somebody else presided over or wrote down goes into parts. */
    void draft(CouncilSession session) {
        Map<List<UUID>, Integer> parts = new LinkedHashMap<>();
        List<AgendaItem> apart =
                desk.agenda(session).stream().filter(AgendaItem::signedApart).toList();
        apart.forEach(item -> item.inAnnex(parts.computeIfAbsent(signers(session, item), any -> parts.size() + 1)));
        String system = texts.text("council.minutes.system");
        parts.values().forEach(part -> keep(session, part, 1, "", text.writePart(session, part), system));
        if (count.needed(session)) {
            keep(session, Minutes.COUNT, 1, "", count.write(session, Set.of()), system);
        }
        keep(session, Minutes.MEETING, 1, "", text.write(session, "", countHash(session.id())), system);
    }

    /** Adds an edition. */
    void keep(CouncilSession session, int part, int edition, String narrative, String body, String by) {
        editions.save(new Minutes(session.id(), part, edition, narrative, body, desk.now(), by));
    }

    /** The minutes of the count; sessions that were confirmed before there were any have none. */
    Optional<Minutes> count(UUID session) {
        return editions.counts(session).stream().findFirst();
    }

    /** SHA-256 of the minutes of the count; {@code null} where there are none. */
    @Nullable
    String countHash(UUID session) {
        return count(session).map(Minutes::sha256).orElse(null);
    }

    /**
     * The minutes as somebody reads them who takes no part in these items. Without the hash of those of the count: all of
     * that text but some figures is known to them, and few tries would find the figures.
     */
    String redacted(CouncilSession session, Set<UUID> closed) {
        return text.write(session, "", null, closed);
    }

    /** The text of the count without the figures of these items. */
    String redactedCount(CouncilSession session, Set<UUID> closed) {
        return count.write(session, closed);
    }

    /** The minutes and those of the count that go with them. */
    void signBoth(Minutes minutes, AccountId account, String name, Capacity capacity) {
        count(minutes.session()).ifPresent(counted -> sign(counted, account, name, capacity));
        sign(minutes, account, name, capacity);
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
                                .map(MinutesBook::signed)
                                .toList()))
                .toList();
    }

    List<Minutes> parts(UUID session) {
        return editions.parts(session);
    }

    List<AgendaItem> itemsOf(CouncilSession session, Minutes part) {
        return desk.agenda(session).stream()
                .filter(item -> item.annex() != null && item.annex() == part.part())
                .toList();
    }

    /** Presider and secretary of an item. */
    static List<UUID> signers(CouncilSession session, AgendaItem item) {
        return List.of(
                Objects.requireNonNull(item.presider() == null ? session.presider() : item.presider()),
                Objects.requireNonNull(item.secretary() == null ? session.secretary() : item.secretary()));
    }

    /** Whose signature on the part that is; empty for anybody else. */
    Optional<Capacity> capacity(CouncilSession session, Minutes part, AccountId person) {
        List<UUID> signers = signers(session, itemsOf(session, part).getFirst());
        if (signers.getFirst().equals(person.value())) {
            return Optional.of(Capacity.PRESIDER);
        }
        return signers.getLast().equals(person.value()) ? Optional.of(Capacity.SECRETARY) : Optional.empty();
    }

    /** The parts that await the person's signature. */
    List<Minutes> unsignedBy(CouncilSession session, AccountId person) {
        return parts(session.id()).stream()
                .filter(part -> capacity(session, part, person)
                        .filter(capacity -> signedBy(part, capacity).isEmpty())
                        .isPresent())
                .toList();
    }

    /** Everybody who signs a part. */
    Set<UUID> partSigners(CouncilSession session) {
        Set<UUID> signers = new TreeSet<>();
        parts(session.id())
                .forEach(part ->
                        signers.addAll(signers(session, itemsOf(session, part).getFirst())));
        return signers;
    }

    /** Those of whoever counted stand on every edition of the same text. */
    List<MinutesDetails.Signed> signaturesOn(Minutes minutes) {
        return signatures.of(minutes.session()).stream()
                .filter(signature -> signature.minutes().equals(minutes.id())
                        || (minutes.part() == Minutes.COUNT
                                && signature.capacity() == Capacity.COUNTER
                                && signature.sha256().equals(minutes.sha256())))
                .map(MinutesBook::signed)
                .toList();
    }

    private static MinutesDetails.Signed signed(Signature signature) {
        return new MinutesDetails.Signed(signature.name(), signature.capacity(), signature.at(), signature.sha256());
    }

    String partTitle(Minutes part) {
        return texts.text("council.minutes.partHeading", part.part());
    }

    /** The heading under which the minutes are shown. */
    String title(CouncilSession session) {
        return session.number() == null
                ? texts.text("council.minutes.heading")
                : texts.text("council.minutes.headingWithNumber", text.number(session));
    }
}
