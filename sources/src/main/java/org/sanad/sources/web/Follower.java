package org.sanad.sources.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Digests;
import org.sanad.sources.item.Faults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Limits;
import org.sanad.sources.item.Links;
import org.sanad.sources.page.PageReports;

/**
 * Reads the page that an entry of a feed leads to in the entry's place: feeds often carry a line or
 * two of a report. Where the page cannot be had or says less, the entry stands, with a warning. Not
 * safe for several threads.
 */
public final class Follower implements Links {
  /** Most pages for one feed in one run: at two seconds each, some seven minutes. */
  static final int MOST = 200;

  private static final String UNREAD = "feed.page_unread";

  private final Fetcher fetcher;
  private final PageReports pages;
  private final Memory memory;
  private final Map<String, Integer> asked = new HashMap<>();

  /**
   * @param fetcher the one that feeds are fetched with too, so that a host's turns are counted once
   * @param context what holds for the pages
   */
  public Follower(Fetcher fetcher, Context context, Memory memory) {
    this.fetcher = fetcher;
    this.pages = new PageReports(context);
    this.memory = memory;
  }

  /** Remembers pages from one look to the next. */
  public interface Memory {
    /** Remembers nothing. */
    Memory NONE =
        new Memory() {
          @Override
          public Known known(String address) {
            return Known.NOTHING;
          }

          @Override
          public void fetched(String address, Known known) {}
        };

    /** What the server said of the page the last time. */
    Known known(String address);

    /** The page is in hand; it need be remembered only once its report is kept. */
    void fetched(String address, Known known);
  }

  @Override
  public @Nullable InputItem followed(InputItem item) {
    String address = item.origin().url();
    if (!(item instanceof InputItem.Accepted entry) || address == null) {
      return item;
    }
    String feed = item.origin().name();
    if (asked.merge(feed, 1, Integer::sum) > MOST) {
      return unread(entry, String.format(Locale.ROOT, "is past the first %d of its feed", MOST));
    }
    try {
      Fetched fetched = fetcher.fetch(address, memory.known(address), new PublicOnly(feed));
      byte[] bytes = fetched.bytes();
      if (bytes == null) {
        return null;
      }
      memory.fetched(address, fetched.known());
      return bytes.length > Limits.PAGE_BYTES
          ? unread(entry, "is larger than " + (Limits.PAGE_BYTES >> 20) + " MiB")
          : page(entry, bytes);
    } catch (IOException e) {
      return unread(entry, Faults.words(e));
    }
  }

  private InputItem page(InputItem.Accepted entry, byte[] bytes) {
    SourceReport told = entry.report();
    InputItem page =
        pages.single(entry.origin().withDigest(Digests.sha256(bytes)), told.id(), bytes, null);
    if (!(page instanceof InputItem.Accepted found)) {
      return unread(entry, ((InputItem.Refused) page).reason());
    }
    SourceReport read = found.report();
    if (read.text().length() <= told.text().length()) {
      return entry;
    }
    return new InputItem.Accepted(
        found.origin(),
        new SourceReport(
            told.id(),
            told.source() == null ? read.source() : told.source(),
            told.published() == null ? read.published() : told.published(),
            told.title().isBlank() ? read.title() : told.title(),
            read.text()),
        found.warnings());
  }

  private static InputItem unread(InputItem.Accepted entry, String reason) {
    return entry.warned(
        UNREAD, "the page that it leads to " + reason + ": its words in the feed are read instead");
  }
}
