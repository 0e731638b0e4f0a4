/**
 * Translating into other people's event types. Takes an event in our own terms; gives the nearest
 * codes of ACLED and PLOVER, or none where they have none.
 */
@NullMarked
package org.sanad.app.ontology;

import org.jspecify.annotations.NullMarked;
