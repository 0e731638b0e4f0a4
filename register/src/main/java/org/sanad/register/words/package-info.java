/**
 * Words as they are compared across reports and looked up in the register: takes any text and gives
 * its terms, normalised and without clitics and endings. The same analysis serves what is stored
 * and what is asked.
 */
@NullMarked
package org.sanad.register.words;

import org.jspecify.annotations.NullMarked;
