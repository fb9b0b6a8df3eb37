package vn.thidua.audit.command;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;

/**
 * Claims the key of a command as the first thing in its transaction. Of two with the same key the second waits for the
 * first: if that one commits it is told when and by whom the thing was done, if it rolls back the second goes on.
 */
@Aspect
@Component
@Order(CommandConfiguration.RECEIPT)
class CommandReceipts {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    CommandReceipts(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Around("vn.thidua.audit.command.CommandPointcuts.command() && args(key, ..)")
    Object claim(ProceedingJoinPoint command, CommandKey key) throws Throwable {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No transaction for command " + command.getSignature());
        }
        if (claimedHere().add(key)) {
            claim(key, command.getSignature().toShortString());
        }
        return command.proceed();
    }

    private void claim(CommandKey key, String command) {
        Actor actor = currentActor.actor();
        int added = jdbc.sql("""
                        insert into command_receipt (key, command, actor, actor_name, at)
                        values (?, ?, ?, ?, ?) on conflict (key) do nothing
                        """)
                .param(key.value())
                .param(command)
                .param(actor.account() == null ? null : actor.account().value())
                .param(actor.name())
                .param(OffsetDateTime.now(clock))
                .update();
        if (added == 0) {
            throw alreadyDone(key);
        }
    }

    private BusinessException alreadyDone(CommandKey key) {
        return jdbc.sql("select at, actor_name from command_receipt where key = ?")
                .param(key.value())
                .query((row, number) -> new BusinessException(
                        "shared.alreadyDone",
                        SHOWN.format(row.getObject("at", OffsetDateTime.class).atZoneSameInstant(clock.getZone())),
                        row.getString("actor_name")))
                .single();
    }

    /** Keys claimed by the running transaction: a command that hands its key on to another room is still one command. */
    private static Set<CommandKey> claimedHere() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Claimed claimed) {
                return claimed.keys;
            }
        }
        Claimed claimed = new Claimed();
        TransactionSynchronizationManager.registerSynchronization(claimed);
        return claimed.keys;
    }

    /** Lives and dies with one transaction. */
    private static final class Claimed implements TransactionSynchronization {
        private final Set<CommandKey> keys = new HashSet<>();
    }
}
