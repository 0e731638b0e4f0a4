/**
 * Takes fused events and gives what lists, maps, counts and time lines of many of them show: a row
 * of each in memory, filtered and counted in one pass. Asks no database and knows no gate: the same
 * rules hold for what the register has and for what goes out of it.
 */
@NullMarked
package org.sanad.register.view;

import org.jspecify.annotations.NullMarked;
