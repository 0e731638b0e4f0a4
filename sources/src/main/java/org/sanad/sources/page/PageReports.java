package org.sanad.sources.page;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Checked;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Guarded;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Origin;
import org.sanad.sources.item.Skips;
import org.sanad.sources.language.Language;
import org.sanad.sources.language.LanguageGuess;

/** Makes reports of pages. */
public final class PageReports {
  private static final String NO_ARTICLE =
      "has no article that could be found: copy its text into a plain text file";

  private final Context context;
  private final Reading reading;

  /** Reports that take from {@code context} what they do not say themselves. */
  public PageReports(Context context) {
    this(context, PageReader::read);
  }

  /**
   * The same with another way to read a page.
   *
   * @param reading must be safe for several threads
   */
  public PageReports(Context context, Reading reading) {
    this.context = context;
    this.reading = reading;
  }

  /** Reads a page. */
  public interface Reading {
    /** The article on it, as {@link PageReader#read(byte[], String, String)} gives it. */
    Page read(byte[] bytes, @Nullable String declared, @Nullable String url) throws Hostile;
  }

  /**
   * The report on a page that was given by itself.
   *
   * @param id what the report is called
   * @param declared the encoding that its sender says, null where none is said
   */
  public InputItem single(Origin origin, String id, byte[] bytes, @Nullable String declared) {
    Origin named = origin.withId(id);
    return Guarded.sure(named, () -> read(named, id, bytes, declared));
  }

  private InputItem read(Origin named, String id, byte[] bytes, @Nullable String declared) {
    try {
      Page page = reading.read(bytes, declared, named.url());
      if (page.text().isBlank()) {
        return new InputItem.Refused(named, NO_ARTICLE);
      }
      return report(named.url() == null ? named.withUrl(page.url()) : named, id, page);
    } catch (Hostile e) {
      return new InputItem.Refused(named, e.reason());
    }
  }

  /**
   * The report on one page of very many, null where it has none that is Arabic, which is counted.
   *
   * @param url where it was found, which is also what the report is called
   */
  public @Nullable InputItem ofMany(
      Origin origin, String url, byte[] bytes, @Nullable String declared) {
    Origin found = origin.withUrl(url).withId(url);
    return Guarded.read(
        found,
        () -> {
          try {
            return kept(found, url, reading.read(bytes, declared, url));
          } catch (Hostile e) {
            return new InputItem.Refused(found, e.reason());
          }
        });
  }

  /** The same for a page of which only the text is left. */
  public @Nullable InputItem ofMany(Origin origin, String url, byte[] text) {
    Origin found = origin.withUrl(url).withId(url);
    return Guarded.read(found, () -> kept(found, url, TextPage.read(text)));
  }

  private @Nullable InputItem kept(Origin found, String url, Page page) {
    Language language = LanguageGuess.of(page.text());
    if (page.text().isBlank()) {
      context.skips().count(Skips.Reason.NO_ARTICLE);
    } else if (language == Language.ARABIC) {
      return report(found, url, page);
    } else {
      boolean script = language == Language.OTHER;
      context.skips().count(script ? Skips.Reason.OTHER_SCRIPT : Skips.Reason.OTHER_LANGUAGE);
    }
    return null;
  }

  private InputItem report(Origin origin, String id, Page page) {
    String outlet = page.outlet();
    if (outlet == null) {
      outlet = context.defaults().source();
    }
    if (outlet == null && origin.url() != null) {
      outlet = host(origin.url());
    }
    return Checked.report(
        origin,
        new SourceReport(
            id,
            outlet,
            page.published() == null ? context.defaults().published() : page.published(),
            page.title(),
            page.text()),
        null);
  }

  /** The host of an address, null where it has none: {@code www.example.org} is example.org. */
  public static @Nullable String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      // Addresses in archives are as wild as pages; a report without an outlet is still one.
      return null;
    }
  }
}
