package org.sanad.register.view;

import org.jspecify.annotations.Nullable;

/**
 * A place or a party to choose by.
 *
 * @param id identifier
 * @param name neutral English name
 * @param nameAr neutral Arabic name, null where there is none
 */
public record Named(String id, String name, @Nullable String nameAr) {}
