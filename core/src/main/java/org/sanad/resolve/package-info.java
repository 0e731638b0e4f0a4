/**
 * Mentions to referents: takes what was found in a whole report and gives the actor, place or
 * interval that each mention stands for, or nothing where nothing is good enough.
 */
@NullMarked
package org.sanad.resolve;

import org.jspecify.annotations.NullMarked;
