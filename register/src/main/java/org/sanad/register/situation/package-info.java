/**
 * What follows for the ground from all that is in the register: takes fused events, statements of
 * reports and dated facts of the actor directory, and gives who held which place when, which roads
 * were cut and which places besieged, and who belonged to whom. Pure functions but for {@link
 * org.sanad.register.situation.SituationReader}, which reads the register; whatever is inferred
 * says so, and everything leads back to the events that say it.
 */
@NullMarked
package org.sanad.register.situation;

import org.jspecify.annotations.NullMarked;
