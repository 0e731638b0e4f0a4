/**
 * The records that the register speaks in: what one report tells, what many tell together, who
 * claims what, and what was done to an event when and why. Takes the records of {@code
 * org.sanad.model} and gives immutable data without input or output.
 */
@NullMarked
package org.sanad.register.model;

import org.jspecify.annotations.NullMarked;
