/** Migrations that need Java; Flyway looks for them here. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
