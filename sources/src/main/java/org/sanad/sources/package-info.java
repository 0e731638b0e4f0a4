/**
 * Bringing reports in. Takes files, folders, addresses and standard input in whatever encoding and
 * layout they are; gives one item a report, in order and one at a time, with what is wrong with it.
 */
@NullMarked
package org.sanad.sources;

import org.jspecify.annotations.NullMarked;
