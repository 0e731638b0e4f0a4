/**
 * Takes names, passwords and tokens and tells who that is and what they may do; makes and takes
 * away accounts in a register.
 */
@NullMarked
package org.sanad.app.accounts;

import org.jspecify.annotations.NullMarked;
