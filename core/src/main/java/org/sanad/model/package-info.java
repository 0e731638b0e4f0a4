/**
 * The records that every stage speaks in: what a report is, what stands in it and what was read out
 * of it. Takes nothing from the other packages and gives them immutable data without behaviour of
 * its own.
 */
@NullMarked
package org.sanad.model;

import org.jspecify.annotations.NullMarked;
