package org.sanad.register.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as the register keeps it, without its text, which can be purged.
 *
 * @param key identifies it: the same source, day and text always have the same key
 * @param givenId the id under which it first came in
 * @param source the publisher, null where unknown
 * @param published the day that its relative times count from, null where there is none
 * @param publishedBasis where that day comes from: given, dateline, text, none
 * @param sha256 of the content in UTF-8, 64 lower-case hexadecimal digits
 * @param length of the content, code points
 * @param group key of the first of the reports that have nearly the same text; its own where alone
 */
public record StoredReport(
    String key,
    String givenId,
    @Nullable String source,
    @Nullable LocalDate published,
    String publishedBasis,
    String sha256,
    int length,
    String group) {}
