/**
 * The commands that people type. Takes their options and arguments; gives data on standard output,
 * words about the work on standard error, and an exit code.
 */
@NullMarked
package org.sanad.app.command;

import org.jspecify.annotations.NullMarked;
