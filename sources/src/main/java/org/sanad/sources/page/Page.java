package org.sanad.sources.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article on a web page.
 *
 * @param title its headline, empty where none is found
 * @param text its body, paragraphs parted by blank lines; empty where the page has no article
 * @param outlet who published it, null where unknown
 * @param published the day on which the page says that it was published, null where it says none
 * @param url the address that the page gives itself, null where it gives none
 */
public record Page(
    String title,
    String text,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url) {}
