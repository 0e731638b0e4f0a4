/**
 * Which tellings are of one event, and what they say together. Takes the tellings of many reports
 * and gives fused events; pure functions, so that the order in which reports came in changes
 * nothing.
 */
@NullMarked
package org.sanad.register.fuse;

import org.jspecify.annotations.NullMarked;
