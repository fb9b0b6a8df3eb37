package vn.thidua.audit.command;

import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The order of what stands around a service method, outside in: may they (Spring Security, 0 to 600), try again,
 * transaction, receipt, method. The transaction's place has to be named, because by default it is the innermost, and the
 * receipt must be written inside it.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = CommandConfiguration.TRANSACTION)
class CommandConfiguration {

    static final int TRY_AGAIN = 1_000;
    static final int TRANSACTION = 2_000;
    static final int RECEIPT = 3_000;
}
