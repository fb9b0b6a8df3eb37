package vn.thidua.journey;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.document.imports.ImportId;
import vn.thidua.document.imports.ImportRowState;
import vn.thidua.document.imports.ImportService;
import vn.thidua.document.sheet.Workbooks;
import vn.thidua.register.OpeningBalanceDraft;
import vn.thidua.register.OpeningBalanceService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/**
 * What was before: tables from Excel, one of which the own commune's appraiser has sent, and counts without names. No
 * award stands on them.
 */
class PastActions {

    private static final String WHY = "Lý do của phép thử";
    private static final String KIND = "ho-gia-dinh";

    private final ApplicationContext context;
    private final TwoCommunes world;
    private final ImportService imports;
    private final OpeningBalanceService balances;
    private final Received fresh;
    private final ImportId sent;
    private final UUID entered;

    PastActions(ApplicationContext context, TwoCommunes world) {
        this.context = context;
        this.world = world;
        imports = context.getBean(ImportService.class);
        balances = context.getBean(OpeningBalanceService.class);
        fresh = workbook("Hộ Thử Mới");
        sent = asAppraiser(() -> imports.bringIn(CommandKey.fresh(), KIND, commune(), workbook("Hộ Thử Một"))
                .id());
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        jdbc.update("update document_import set state = 'CHECKED' where id = ?", sent.value());
        jdbc.update(
                "update document_import_row set state = case number when 2 then 'GOOD' else 'BAD' end where import = ?",
                sent.value());
        asAppraiser(() -> {
            balances.enter(CommandKey.fresh(), balance("1951"));
            return null;
        });
        entered = jdbc.queryForObject(
                "select id from register_opening_balance where unit = ?",
                UUID.class,
                commune().value());
    }

    Map<String, Consumer<Situation>> all() {
        Map<String, Consumer<Situation>> all = new LinkedHashMap<>();
        all.put("ImportService.bringIn", s -> imports.bringIn(CommandKey.fresh(), KIND, commune(), fresh));
        all.put("ImportService.take", s -> imports.take(CommandKey.fresh(), sent));
        all.put("ImportService.stop", s -> imports.stop(CommandKey.fresh(), sent));
        all.put("ImportService.recheck", s -> imports.recheck(CommandKey.fresh(), sent));
        all.put("OpeningBalanceService.enter", s -> balances.enter(CommandKey.fresh(), balance("1961")));
        all.put("OpeningBalanceService.remove", s -> balances.remove(CommandKey.fresh(), entered, WHY));
        return all;
    }

    /** The workbooks that go out at their door, and what a screen shows of the table that was sent. */
    Map<String, Predicate<Situation>> readings() {
        Map<String, Predicate<Situation>> all = new LinkedHashMap<>();
        all.put("ImportDownloads.template", s -> opens("template", KIND));
        all.put("ImportDownloads.refused", s -> opens("refused", sent.value()));
        all.put("ImportService.template", s -> imports.template(KIND).length > 0);
        all.put("ImportService.refused", s -> imports.refused(sent).length > 0);
        all.put("ImportService.progress", s -> imports.progress(sent).id().equals(sent));
        all.put(
                "ImportService.rows",
                s -> !imports.rows(sent, ImportRowState.BAD, 0, 50).isEmpty());
        all.put(
                "ImportService.newest",
                s -> imports.newest().stream().anyMatch(each -> each.id().equals(sent)));
        all.put(
                "OpeningBalanceService.mine",
                s -> balances.mine().stream().anyMatch(each -> each.id().equals(entered)));
        return all;
    }

    private boolean opens(String method, Object argument) {
        Object door = context.getBean("importDownloads");
        Object answer = Readings.call(door, method, argument);
        return Readings.found(((ResponseEntity<?>) answer).getStatusCode());
    }

    private static OpeningBalanceDraft balance(String year) {
        return new OpeningBalanceDraft(commune(), "Người ký (mẫu)", "F-GK-CN", year, year, "3", WHY, "");
    }

    private Received workbook(String household) {
        byte[] file = Workbooks.of(
                List.of("Họ tên chủ hộ", "Thôn"),
                List.of(
                        List.of(household, TwoCommunes.Side.OWN.village().value()),
                        List.of(
                                household + " Hai",
                                TwoCommunes.Side.OWN.village().value())));
        return context.getBean(Attachments.class).receive("thử.xlsx", new ByteArrayInputStream(file));
    }

    private <T> T asAppraiser(Supplier<T> work) {
        return context.getBean(CurrentActor.class).as(world.account(TwoCommunes.Side.OWN, Role.APPRAISER.name()), work);
    }

    private static UnitCode commune() {
        return TwoCommunes.Side.OWN.commune();
    }
}
