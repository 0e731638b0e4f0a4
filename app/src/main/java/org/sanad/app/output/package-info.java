/**
 * Writing out what was read. Takes one analysis at a time; gives it as text in one of the formats
 * that people and programs take: JSON Lines, CSV, GeoJSON, or pages for eyes.
 */
@NullMarked
package org.sanad.app.output;

import org.jspecify.annotations.NullMarked;
