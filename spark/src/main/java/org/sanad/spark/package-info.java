/**
 * Takes archives of reports on any Hadoop file system and reads and fuses them on a Spark cluster,
 * by the same code as on one machine. Gives Parquet tables: reports, mentions, events, diagnostics
 * and fused events.
 */
@NullMarked
package org.sanad.spark;

import org.jspecify.annotations.NullMarked;
