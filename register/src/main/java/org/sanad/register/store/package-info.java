/**
 * The register on disk: takes reports, tellings and events within one transaction at a time and
 * gives them back. SQLite by default, PostgreSQL by URL; what is a fact is only ever added, and
 * what follows from the facts is kept in tables of its own.
 */
@NullMarked
package org.sanad.register.store;

import org.jspecify.annotations.NullMarked;
