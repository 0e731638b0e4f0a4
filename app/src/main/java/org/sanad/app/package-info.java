/**
 * The command line. Takes arguments and files, and gives data on standard output, words about the
 * work on standard error, and an exit code.
 */
@NullMarked
package org.sanad.app;

import org.jspecify.annotations.NullMarked;
