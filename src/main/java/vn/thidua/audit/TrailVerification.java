package vn.thidua.audit;

import org.springframework.context.annotation.Import;
import vn.thidua.audit.seal.VerificationBeans;

/**
 * The check of the audit trail, for a program that does nothing else: brings a command that runs once and knows the exit
 * code. Needs a data source and a transaction manager, and nothing of any other room.
 *
 * @see "ADR 0011"
 */
@Import(VerificationBeans.class)
public class TrailVerification {}
