/**
 * From mentions to what they stand for: takes a report's mentions and gives actors of the directory,
 * places of the gazetteer and days of the calendar. Where the report does not decide, nothing is
 * guessed, and the result says so.
 */
@NullMarked
package org.sanad.resolve;

import org.jspecify.annotations.NullMarked;
