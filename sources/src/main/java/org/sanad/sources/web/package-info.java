/**
 * Fetching what lies at an address. Takes an address and what is known of it from the last time;
 * gives its bytes, after asking the host whether it may and not sooner than is polite.
 */
@NullMarked
package org.sanad.sources.web;

import org.jspecify.annotations.NullMarked;
