package org.sanad.sources.page;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Checked;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Origin;
import org.sanad.sources.item.ReportText;
import org.sanad.sources.item.Skips;
import org.sanad.sources.language.Language;
import org.sanad.sources.language.LanguageGuess;

/** Makes reports of pages. */
public final class PageReports {
  private static final String NO_ARTICLE =
      "has no article that could be found: copy its text into a plain text file";

  private final Context context;

  /** Reports that take from {@code context} what they do not say themselves. */
  public PageReports(Context context) {
    this.context = context;
  }

  /**
   * The report on a page that was given by itself.
   *
   * @param id what the report is called
   * @param declared the encoding that its sender says, null where none is said
   */
  public InputItem single(Origin origin, String id, byte[] bytes, @Nullable String declared) {
    Origin named = origin.withId(id);
    try {
      Page page = PageReader.read(bytes, declared, origin.url());
      if (page.text().isBlank()) {
        return new InputItem.Refused(named, NO_ARTICLE);
      }
      return report(named.url() == null ? named.withUrl(page.url()) : named, id, page);
    } catch (PageReader.Hostile e) {
      return new InputItem.Refused(named, String.valueOf(e.getMessage()));
    }
  }

  /**
   * The report on one page of very many, null where it has none that is Arabic, which is counted.
   *
   * @param url where it was found, which is also what the report is called
   */
  public @Nullable InputItem ofMany(
      Origin origin, String url, byte[] bytes, @Nullable String declared) {
    try {
      return ofMany(origin, url, PageReader.read(bytes, declared, url));
    } catch (PageReader.Hostile e) {
      Origin found = origin.withUrl(url).withId(url);
      return new InputItem.Refused(found, String.valueOf(e.getMessage()));
    }
  }

  /** The same for a page that is read already. */
  public @Nullable InputItem ofMany(Origin origin, String url, Page page) {
    Language language = LanguageGuess.of(page.text());
    if (page.text().isBlank()) {
      context.skips().count(Skips.Reason.NO_ARTICLE);
    } else if (language == Language.ARABIC) {
      return report(origin.withUrl(url).withId(url), url, page);
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
            ReportText.withoutLoneSurrogates(id),
            outlet == null ? null : ReportText.withoutLoneSurrogates(outlet),
            page.published() == null ? context.defaults().published() : page.published(),
            ReportText.withoutLoneSurrogates(page.title()),
            ReportText.withoutLoneSurrogates(page.text())),
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
