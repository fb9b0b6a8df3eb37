package vn.thidua.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TablesTouched;
import vn.thidua.campaign.CampaignDraft;
import vn.thidua.campaign.CampaignService;
import vn.thidua.movement.MovementDraft;
import vn.thidua.movement.MovementKind;
import vn.thidua.movement.MovementService;
import vn.thidua.movement.Quota;
import vn.thidua.movement.QuotaService;
import vn.thidua.nomination.TermsService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/**
 * What is done with the own commune's movements and campaigns. What an attempt needs is planted in it, the award's own
 * nomination under that movement too, and goes with it.
 */
final class MovementActions extends ActionList {

    private static final String MOVEMENT = "THU-PHONG-TRAO";

    private final MovementService movements;
    private final QuotaService quotas;
    private final CampaignService campaigns;
    private final TermsService terms;
    private final JdbcTemplate jdbc;
    private final TablesTouched touched;
    private final UnitCode commune;

    MovementActions(ApplicationContext context, TwoCommunes world) {
        super(context, world);
        movements = context.getBean(MovementService.class);
        quotas = context.getBean(QuotaService.class);
        campaigns = context.getBean(CampaignService.class);
        terms = context.getBean(TermsService.class);
        jdbc = context.getBean(JdbcTemplate.class);
        touched = context.getBean(TablesTouched.class);
        commune = TwoCommunes.Side.OWN.commune();
        movements();
        quotas();
        campaigns();
    }

    private void movements() {
        add("MovementService.draft", s -> movements.draft(CommandKey.fresh(), commune, written()));
        add(
                "MovementService.change",
                s -> movements.change(CommandKey.fresh(), commune, planted("DRAFT", s), 0, written(), WHY));
        add("MovementService.launch", s -> movements.launch(CommandKey.fresh(), commune, planted("DRAFT", s)));
        add("MovementService.close", s -> movements.close(CommandKey.fresh(), commune, planted("LAUNCHED", s), WHY));
    }

    private void quotas() {
        add("QuotaService.guide", s -> quotas.guide(CommandKey.fresh(), commune, "NTM", "1/KH", today()));
        add("QuotaService.allot", s -> quotas.allot(CommandKey.fresh(), commune, "NTM", quota()));
        add("QuotaService.takeBack", s -> quotas.takeBack(CommandKey.fresh(), plantedQuota(), WHY));
    }

    private void campaigns() {
        add("CampaignService.begin", s -> campaigns.begin(CommandKey.fresh(), commune, campaign()));
        add("CampaignService.change", s -> campaigns.change(CommandKey.fresh(), plantedCampaign(), 0, campaign(), WHY));
        add("CampaignService.withdraw", s -> campaigns.withdraw(CommandKey.fresh(), plantedCampaign(), WHY));
        add(
                "CampaignService.giveLeave",
                s -> campaigns.giveLeave(CommandKey.fresh(), plantedCampaign(), s.unit(), today(), WHY));
        add("CampaignService.grant", s -> campaigns.grant(CommandKey.fresh(), plantedLeave(s), today()));
        add("CampaignService.refuse", s -> campaigns.refuse(CommandKey.fresh(), plantedLeave(s), WHY));
        add("TermsService.askLeave", s -> terms.askLeave(CommandKey.fresh(), plantedCampaign(), s.unit(), WHY));
    }

    private MovementDraft written() {
        return new MovementDraft(
                "Phong trào thử (mẫu)",
                MovementKind.CHUYEN_DE,
                "1/KH",
                today(),
                "",
                today(),
                today(),
                today(),
                List.of(WHY));
    }

    private static Quota quota() {
        return new Quota(UUID.randomUUID(), Quota.Holder.COMMUNE, null, "F-BKTP", 2, WHY);
    }

    private CampaignDraft campaign() {
        return new CampaignDraft("Đợt thử (mẫu)", today(), today(), null, Set.of(), Set.of());
    }

    private String planted(String state, Situation s) {
        plant("""
                insert into movement (code, name, launched_by, unit, kind, state, starts_on, ends_on, nominations_until,
                  plan_number, plan_date)
                values (?, 'Phong trào thử sẵn (mẫu)', 'COMMUNE', ?, 'CHUYEN_DE', ?, '2026-01-01', '2030-12-31', '2031-12-31',
                  '1/KH', '2026-01-01')""", MOVEMENT, commune.value(), state);
        plant("insert into movement_criterion (movement, position, words) values (?, 0, 'Thử')", MOVEMENT);
        plant("update nomination set movement = ? where id = ?", MOVEMENT, s.nomination());
        return MOVEMENT;
    }

    private UUID plantedQuota() {
        UUID id = UUID.randomUUID();
        plant("""
                insert into movement_quota (id, movement, commune, holder, form, cases, basis)
                values (?, 'NTM', ?, 'COMMUNE', 'F-BKTP', 2, 'Thử')""", id, commune.value());
        return id;
    }

    private UUID plantedCampaign() {
        UUID id = UUID.randomUUID();
        plant("""
                insert into nomination_campaign (id, commune, name, opens_on, nominations_until, version)
                values (?, ?, 'Đợt thử sẵn (mẫu)', '2026-01-01', '2026-01-02', 0)""", id, commune.value());
        return id;
    }

    private UUID plantedLeave(Situation s) {
        UUID id = UUID.randomUUID();
        plant("""
                insert into nomination_campaign_leave (id, campaign, unit, asked_by, asked_name, asked_at, asked_why)
                values (?, ?, ?, ?, 'Người xin (mẫu)', now(), 'Thử')""", id, plantedCampaign(), s.unit().value(), UUID.randomUUID());
        return id;
    }

    private void plant(String sql, Object... values) {
        touched.apart(() -> jdbc.update(sql, values));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
