/**
 * Adding to the register: takes analyses of reports, stores them, and brings the events that they
 * touch up to date. The result is the same in whatever order and in however many runs reports come.
 */
@NullMarked
package org.sanad.register.intake;

import org.jspecify.annotations.NullMarked;
