package org.sanad.sources.item;

import org.jspecify.annotations.Nullable;

/**
 * Where a report stands in what was given.
 *
 * @param name file or folder, as it was named on the command line, or the address of a feed; what
 *     lies in an archive follows after {@code !/}
 * @param line line on which the report begins, counted from 1; null where the file is the report
 * @param id the report's id, null where it has none or it could not be read
 * @param offset byte at which its record begins in a web archive, as it lies there; null elsewhere
 * @param record the record's own id, null where there are no records with ids
 * @param url where the report was published, null where that is not known
 * @param digest a digest of the bytes that it was read from, with the name of its algorithm before
 *     a colon; null where the report is a line among others
 */
public record Origin(
    String name,
    @Nullable Long line,
    @Nullable String id,
    @Nullable Long offset,
    @Nullable String record,
    @Nullable String url,
    @Nullable String digest) {

  /** A report in a file of lines, or a file that is a report. */
  public Origin(String name, @Nullable Long line, @Nullable String id) {
    this(name, line, id, null, null, null, null);
  }

  /** All of a file or folder. */
  public static Origin of(String name) {
    return new Origin(name, null, null);
  }

  /** A record of a web archive. */
  public static Origin record(String name, long offset, @Nullable String record) {
    return new Origin(name, null, null, offset, record, null, null);
  }

  /** The same with the report's id. */
  public Origin withId(@Nullable String given) {
    return new Origin(name, line, given, offset, record, url, digest);
  }

  /** The same with where it was published. */
  public Origin withUrl(@Nullable String given) {
    return new Origin(name, line, id, offset, record, given, digest);
  }

  /** The same with a digest of its bytes. */
  public Origin withDigest(@Nullable String given) {
    return new Origin(name, line, id, offset, record, url, given);
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(name);
    if (line != null) {
      words.append(", line ").append(line);
    }
    if (offset != null) {
      words.append(", offset ").append(offset);
    }
    if (record != null) {
      words.append(", record ").append(record);
    }
    if (url != null && !url.equals(id)) {
      words.append(", ").append(url);
    }
    if (digest != null) {
      words.append(", ").append(digest);
    }
    if (id != null) {
      words.append(" (id ").append(id).append(")");
    }
    return words.toString();
  }
}
