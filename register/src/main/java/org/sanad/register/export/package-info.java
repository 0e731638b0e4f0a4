/**
 * What leaves the register. Takes events of an open register and what the knowledge says of their
 * places and parties; gives rows in the layouts that others read, a line or a row at a time. All
 * that leaves the house goes through {@link org.sanad.register.export.Gate}.
 */
@NullMarked
package org.sanad.register.export;

import org.jspecify.annotations.NullMarked;
