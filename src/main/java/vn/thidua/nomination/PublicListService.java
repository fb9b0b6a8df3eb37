package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.PublicationDesk.Desk;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/**
 * What everybody may read of lists that hang, and how anybody objects, without signing in. A list that does not hang is not
 * there; what is read are the rows written for the notice board, never the nomination.
 *
 * @see "ADR 0036"
 */
@Service
@Transactional(readOnly = true)
public class PublicListService {

    private static final Set<NominationStage> ENDED = EnumSet.of(
            NominationStage.DRAFT,
            NominationStage.SETTLED,
            NominationStage.RETURNED,
            NominationStage.WITHDRAWN,
            NominationStage.STOPPED);

    private final Publications publications;
    private final Nominations nominations;
    private final Objections objections;
    private final ObjectionSources sources;
    private final PublicationProcess process;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    PublicListService(
            Publications publications,
            Nominations nominations,
            Objections objections,
            ObjectionSources sources,
            PublicationProcess process,
            Units units,
            Trail trail,
            Clock clock) {
        this.publications = publications;
        this.nominations = nominations;
        this.objections = objections;
        this.sources = sources;
        this.process = process;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that hang today, those that end first before the others. */
    @PreAuthorize("permitAll()")
    public List<PublicList> hanging() {
        return publications.hanging(today(), ENDED).stream()
                .map(this::shown)
                .filter(list -> !list.entries().isEmpty())
                .toList();
    }

    /** The list at that address, as long as it hangs. */
    @PreAuthorize("permitAll()")
    public Optional<PublicList> find(String code) {
        return publications
                .hangingAs(code, today(), ENDED)
                .map(this::shown)
                .filter(list -> !list.entries().isEmpty());
    }

    private PublicList shown(Publication list) {
        Nomination nomination = nominations.byId(list.nomination()).orElseThrow();
        List<ListedLine> rows = list.listed();
        return new PublicList(
                String.valueOf(list.publicCode()),
                units.unit(nomination.unit()).name(),
                PublicationDesk.inSentence(units.unit(nomination.commune()).name()),
                Objects.requireNonNull(list.postedOn()),
                Objects.requireNonNull(list.endsOn()),
                PublicationDesk.resolver(new Desk(list, nomination)).role() == Role.VILLAGE_FRONT,
                IntStream.range(0, rows.size())
                        .filter(at ->
                                !nomination.line(rows.get(at).line()).status().isTerminal())
                        .mapToObj(at -> entry(at + 1, rows.get(at)))
                        .toList());
    }

    private static PublicList.Entry entry(int number, ListedLine row) {
        return new PublicList.Entry(number, row.name(), row.unitName(), row.formName(), row.achievement());
    }

    /**
     * Somebody objects on the public page. For everybody; a name is not asked for. What a program fills in for people is
     * thrown away without a word.
     *
     * @param source from where it comes, as the network says; kept as a mark that names nobody, for a day
     * @throws BusinessException {@code shared.notFound} when the list does not hang, or with what is missing or too much
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void object(CommandKey key, String code, PublicObjection typed, String source) {
        if (!typed.trap().isEmpty()) {
            return;
        }
        UUID id = publications.nominationAs(code).orElseThrow(BusinessException::notFound);
        Nomination nomination = nominations.lockById(id).orElseThrow(BusinessException::notFound);
        Publication list = publications.hangingAs(code, today(), ENDED).orElseThrow(BusinessException::notFound);
        Desk desk = new Desk(list, nomination);
        ObjectionEntry entry = ObjectionWords.checked(
                desk,
                new ObjectionEntry(
                        line(list, typed.number()),
                        ObjectionChannel.PAGE,
                        today(),
                        typed.person(),
                        typed.contact(),
                        typed.words()));
        sources.admit(list.id(), source);
        Objection objection = new Objection(list.id(), entry, null, clock.instant());
        objections.saveAndFlush(objection);
        trail.nomination("objectionReceived", nomination, null);
        process.objected(list.id(), objection.id());
    }

    private static @Nullable UUID line(Publication list, @Nullable Integer number) {
        if (number == null) {
            return null;
        }
        if (number < 1 || number > list.listed().size()) {
            throw BusinessException.notFound();
        }
        return list.listed().get(number - 1).line();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
