package org.sanad.register.intake;

import org.sanad.model.Analysis;

/**
 * A report that was read and is to be added.
 *
 * @param analysis what was read
 * @param origin where the report came from: a file, a line in it
 */
public record ReadReport(Analysis analysis, String origin) {}
