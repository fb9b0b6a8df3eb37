/**
 * Accounts, what each of them holds at which unit between which days, and signing in. Answers, for every other room, who
 * is acting, what they may see and who holds a role; the rooms know it only through the ports in {@code shared}. The
 * security chain and the sign-in screen stand in {@code access.ui}. What an office is called in law, and who nominates
 * whom, is not decided here.
 */
@ApplicationModule(
        displayName = "Tài khoản, phân công",
        allowedDependencies = {"shared", "audit", "organization"})
@NullMarked
package vn.thidua.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
