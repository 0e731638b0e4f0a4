package org.sanad.sources.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.text.ArabicBytes;

/** Reads a page. Keeps nothing between pages; safe for several threads. */
public final class PageReader {
  private PageReader() {}

  /**
   * The article on a page; one with an empty text where the page has none.
   *
   * @param bytes the page as sent
   * @param declared the encoding that its sender says, null where none is said
   * @param url where it was found, null where unknown
   * @throws Hostile if it was made to harm its reader
   */
  public static Page read(byte[] bytes, @Nullable String declared, @Nullable String url)
      throws Hostile {
    Charset charset = ArabicBytes.charset(bytes, declared == null ? declaredIn(bytes) : declared);
    return read(new String(bytes, charset), url);
  }

  /** The same for a page whose characters are known. */
  public static Page read(String html, @Nullable String url) throws Hostile {
    String marked = html.startsWith("\uFEFF") ? html.substring(1) : html;
    Document page = Markup.page(marked, url == null ? "" : url);
    Metadata said = new Metadata(page);
    String title = said.title();
    String outlet = said.outlet();
    String address = said.address();
    LocalDate day = said.published(url == null ? address : url);
    boolean certain = said.saysArticle();
    List<Block> blocks = ArticleFinder.find(page.body(), certain);
    if (day == null) {
      day = dateline(page.body(), blocks);
    }
    String text =
        blocks.stream()
            .map(Block::text)
            .filter(line -> !line.equals(title))
            .collect(Collectors.joining("\n\n"));
    String given = said.body();
    if (given != null && 2 * text.length() < given.length()) {
      text = given.strip();
    }
    return new Page(title, text, outlet, day, address);
  }

  /** Looks for the day in the short lines before the article's first sentence. */
  private static @Nullable LocalDate dateline(Element body, List<Block> article) {
    if (article.isEmpty()) {
      return null;
    }
    String first = article.get(0).text();
    LocalDate day = null;
    for (Block block : Blocks.of(body)) {
      if (block.text().equals(first)) {
        return day;
      }
      LocalDate said = block.text().length() <= 80 ? PageDate.parse(block.text()) : null;
      day = said == null ? day : said;
    }
    return null;
  }

  /** The encoding that a page names in its first lines, which are ASCII in all that it may be. */
  private static @Nullable String declaredIn(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    int at = head.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String name = head.substring(at + 8, Math.min(head.length(), at + 40));
    return name.replaceAll("^[\"']?([A-Za-z0-9_-]*).*", "$1").strip();
  }
}
