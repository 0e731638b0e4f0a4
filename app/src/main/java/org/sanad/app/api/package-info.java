/**
 * Takes calls and an open register and gives what the page and programs are told: events, counts,
 * maps, reports, the situation, decisions. All that goes to somebody without an account has passed
 * the register's gate.
 */
@NullMarked
package org.sanad.app.api;

import org.jspecify.annotations.NullMarked;
