/**
 * Gazetteers of others. Takes their files as they are published, row by row; gives one compiled
 * file that the reading looks up where it lies.
 */
@NullMarked
package org.sanad.app.places;

import org.jspecify.annotations.NullMarked;
