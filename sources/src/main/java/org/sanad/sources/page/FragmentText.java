package org.sanad.sources.page;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The text of a piece of a page that is known to be a report, such as a feed carries. */
public final class FragmentText {
  private static final Evaluator NO_WORDS =
      QueryParser.parse("script, style, form, button, iframe");

  private FragmentText() {}

  /** The blocks of an element, parted by blank lines, without «اقرأ أيضاً» and the like. */
  public static String of(Element element) {
    return Blocks.of(element).stream()
        .filter(block -> !Furniture.heads(block.text()))
        .filter(block -> !(Furniture.begins(block.text()) && block.linkShare() > 0.2))
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  /**
   * The same of words with tags among them.
   *
   * @throws Hostile if the tags stand deeper in each other than in any honest text
   */
  public static String of(String html) throws Hostile {
    Element body = Markup.fragment(html);
    body.select(NO_WORDS).remove();
    return of(body);
  }
}
