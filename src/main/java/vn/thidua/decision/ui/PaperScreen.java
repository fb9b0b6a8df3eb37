package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.PaperAct;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperLineRow;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Signature;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Tone;
import vn.thidua.shared.ui.TwoPane;

/** A paper: the list as it will be printed beside the paper's preview, and what the person may do with it now. */
abstract class PaperScreen extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperKind kind;
    private final transient PaperService papers;
    private final transient SignerServices signer;
    private @Nullable transient PaperDetails paper;

    PaperScreen(PaperKind kind, PaperService papers, SignerServices signer) {
        this.kind = kind;
        this.papers = papers;
        this.signer = signer;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("id").orElse("")));
    }

    private static PaperId id(String text) {
        try {
            return PaperId.parse(text);
        } catch (IllegalArgumentException guessed) {
            throw BusinessException.notFound();
        }
    }

    /** Reads the paper again and shows it. */
    protected final void show(PaperId id) {
        PaperDetails details = papers.details(id);
        if (details.kind() != kind) {
            throw BusinessException.notFound();
        }
        paper = details;
        removeAll();
        PaperOpened opened = new PaperOpened(papers, signer, details, () -> show(id));
        PaperReasons reasons = new PaperReasons(opened);
        add(header(details, new PaperActions(opened, reasons)));
        notices(details).forEach(this::add);
        Div list = new Div();
        list.addClassName("stack");
        afterwards(details).forEach(list::add);
        list.add(new PaperLineList(details, new LineActions(opened)));
        if (!details.withheld()) {
            list.add(new ShareNote(details.share(), () -> reasons.explain(() -> show(id))));
        }
        if (!details.share().cap().isEmpty()) {
            Notice cap = new Notice(Tone.WAITING, details.share().cap(), getTranslation("decision.share.capHelp"));
            cap.setId("title-cap");
            list.add(cap);
        }
        if (!details.quota().standings().isEmpty()) {
            list.add(new QuotaNote(details.quota(), () -> reasons.explainQuota(() -> show(id))));
        }
        Div side = new Div(record(details));
        side.addClassName("stack");
        if (details.withheld()) {
            side.addComponentAsFirst(withheld());
        } else if (!details.listed().isEmpty()) {
            side.addComponentAsFirst(sheet(details));
            side.addComponentAsFirst(new PaperDownloads(details));
        }
        add(new TwoPane(list, side).equal());
    }

    private Component withheld() {
        Notice notice = new Notice(
                Tone.INFO, getTranslation("decision.recused.paper"), getTranslation("decision.recused.paperHelp"));
        notice.setId("paper-withheld");
        return notice;
    }

    private Component sheet(PaperDetails details) {
        return new PaperSheet(details.text(), details.number() == null, signedAs(details));
    }

    /** What became of a paper after it left the house; shown above its list. */
    protected List<Component> afterwards(PaperDetails details) {
        return List.of();
    }

    private Component header(PaperDetails details, PaperActions actions) {
        return new PageHeader(details.title(), getTranslation("decision.paper.help." + help(details)))
                .back(
                        DecisionNavigation.LIST + (details.kind() == PaperKind.SUBMISSION ? "?loai=to-trinh" : ""),
                        getTranslation("decision.list.title"))
                .state(PaperStates.badge(this, details))
                .actions(actions.buttons().toArray(Component[]::new));
    }

    private static String help(PaperDetails details) {
        return details.acts().stream().findFirst().map(PaperAct::name).orElse("NONE");
    }

    private List<Component> notices(PaperDetails details) {
        List<Component> notices = new ArrayList<>();
        if (details.returnReason() != null) {
            notices.add(new Notice(Tone.WAITING, getTranslation("decision.paper.returned"), details.returnReason()));
        }
        if (details.deputyOnly()) {
            notices.add(new Notice(
                    Tone.INFO,
                    getTranslation("decision.paper.deputyOnly." + details.level()),
                    getTranslation("decision.paper.deputyOnlyWhy")));
        }
        details.lines().stream()
                .filter(line -> line.refusal() != null)
                .min(Comparator.comparing(PaperLineRow::toConfirm))
                .ifPresent(line -> notices.add(new Notice(
                        line.toConfirm() ? Tone.WAITING : Tone.BAD,
                        getTranslation(line.toConfirm() ? "decision.paper.confirmFirst" : "decision.paper.mayNotSign"),
                        line.refusal())));
        return notices;
    }

    private @Nullable String signedAs(PaperDetails details) {
        Signature signature = details.signature();
        return signature == null ? null : getTranslation("decision.paper.signedMark", Formats.moment(signature.at()));
    }

    /** What is known of the paper's way: who prepared, signed and numbered it. */
    private Component record(PaperDetails details) {
        Facts facts = new Facts();
        facts.add(getTranslation("decision.paper.prepared"), details.preparedName());
        Signature signature = details.signature();
        if (signature != null) {
            facts.add(
                    getTranslation("decision.paper.signed"),
                    getTranslation(
                            "decision.paper.signedBy",
                            signature.name(),
                            getTranslation("decision.enum.SigningCapacity." + signature.capacity()),
                            Formats.moment(signature.at())));
            Div hash = new Div(signature.sha256());
            hash.addClassName("decision-hash");
            hash.setId("paper-hash");
            facts.add(getTranslation("decision.paper.hash"), hash);
        }
        if (details.number() != null) {
            facts.add(
                    getTranslation("decision.paper.numbered"),
                    getTranslation(
                            "decision.list.number",
                            details.number().printed(),
                            Formats.date(details.number().date())));
        }
        Panel panel = new Panel(getTranslation("decision.paper.record"), facts);
        panel.setVisible(details.preparedName() != null || signature != null);
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", paper == null ? "" : paper.title());
    }
}
