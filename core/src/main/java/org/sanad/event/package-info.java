/**
 * Clauses to events: takes a report's clauses with their referents and gives the events that its
 * frames find, each with its arguments, status, sources and losses, and each told once.
 */
@NullMarked
package org.sanad.event;

import org.jspecify.annotations.NullMarked;
