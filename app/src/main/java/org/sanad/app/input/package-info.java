/**
 * Bringing reports in from files. Takes files, folders and standard input in whatever encoding and
 * layout they are; gives one item a report, in order and one at a time, with what is wrong with it.
 */
@NullMarked
package org.sanad.app.input;

import org.jspecify.annotations.NullMarked;
