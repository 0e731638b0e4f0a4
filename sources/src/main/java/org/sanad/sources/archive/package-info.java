/**
 * What lies packed in something else. Takes gzip, zip, WARC and WET of any size as streams; gives
 * what is in them, refuses bombs, and goes on behind what is damaged.
 */
@NullMarked
package org.sanad.sources.archive;

import org.jspecify.annotations.NullMarked;
