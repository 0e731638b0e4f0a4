package org.sanad.register.export;

/**
 * How a format is written.
 *
 * @param about what the export says of itself
 * @param extended ACLED's layout with our columns behind its own
 * @param hxl tables with a row of HXL tags
 * @param downloadDates ACLED's days as in its downloads, {@code 16 May 2025}
 */
public record Settings(About about, boolean extended, boolean hxl, boolean downloadDates) {}
