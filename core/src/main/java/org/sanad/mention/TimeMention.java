package org.sanad.mention;

/**
 * Words of a report that tell a time, not yet placed on the calendar.
 *
 * @param first index of the first token in the report
 * @param end index of the token after the last
 * @param spec what the words say
 */
public record TimeMention(int first, int end, TimeSpec spec) {}
