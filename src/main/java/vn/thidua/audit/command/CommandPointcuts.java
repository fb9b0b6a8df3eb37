package vn.thidua.audit.command;

import org.aspectj.lang.annotation.Pointcut;

/** What counts as a command: a public method of a transactional bean whose first parameter is a command key. */
final class CommandPointcuts {

    private CommandPointcuts() {}

    @Pointcut("execution(public * vn.thidua..*.*(vn.thidua.shared.CommandKey, ..))"
            + " && (@within(org.springframework.transaction.annotation.Transactional)"
            + " || @annotation(org.springframework.transaction.annotation.Transactional))")
    void command() {}
}
