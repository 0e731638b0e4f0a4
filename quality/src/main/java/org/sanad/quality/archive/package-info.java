/**
 * Measures the reading of web archives. Makes archives of synthetic pages around given reports;
 * gives how many were found, how much of them was kept and how fast.
 */
@NullMarked
package org.sanad.quality.archive;

import org.jspecify.annotations.NullMarked;
