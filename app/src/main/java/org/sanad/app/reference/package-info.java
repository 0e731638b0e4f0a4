/**
 * Takes the knowledge that a reader has loaded and answers what exports, ontologies, the situation
 * and searches ask of it: who somebody is, where a place lies, who stood with whom.
 */
@NullMarked
package org.sanad.app.reference;

import org.jspecify.annotations.NullMarked;
