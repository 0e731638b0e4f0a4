package org.sanad.register.model;

import org.sanad.model.Quote;

/**
 * The words that a value leans on.
 *
 * @param telling id of the telling
 * @param report key of the report
 * @param quote the words and where they stand in the report's content, code points
 */
public record Evidence(String telling, String report, Quote quote) {}
