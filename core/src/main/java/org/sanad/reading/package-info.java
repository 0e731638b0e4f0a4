/**
 * The one assembler: takes a report and gives its analysis, by the list of stages that {@link
 * org.sanad.reading.Reader#read} names in order.
 */
@NullMarked
package org.sanad.reading;

import org.jspecify.annotations.NullMarked;
