/**
 * Questions to the actor directory. Takes a name or an id with a country and a day; gives whom the
 * name may mean, and what is known of an actor, ready to be written out.
 */
@NullMarked
package org.sanad.app.actors;

import org.jspecify.annotations.NullMarked;
