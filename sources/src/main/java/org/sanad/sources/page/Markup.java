package org.sanad.sources.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Parses what is marked up with tags, and refuses what nests them deeper than anybody would. */
public final class Markup {
  /** The deepest pages of outlets have some sixty. */
  public static final int DEEPEST = 400;

  private static final String TOO_DEEP =
      "has tags nested more than 400 deep, as no page of an outlet has";

  /** One level past the limit must still be seen; the parser cuts off what lies below. */
  private static final int SEEN = DEEPEST + 10;

  private Markup() {}

  /**
   * A page.
   *
   * @param address where it was found, "" where unknown
   * @throws Hostile if its tags stand deeper than {@link #DEEPEST}
   */
  public static Document page(String html, String address) throws Hostile {
    return checked(Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(SEEN)));
  }

  /**
   * A piece of a page.
   *
   * @throws Hostile if its tags stand deeper than {@link #DEEPEST}
   */
  public static Element fragment(String html) throws Hostile {
    Element body = Document.createShell("").body();
    body.appendChildren(Parser.htmlParser().setMaxDepth(SEEN).parseFragmentInput(html, body, ""));
    return checked(body);
  }

  /**
   * Words in XML, where no entity stands for anything but a character.
   *
   * @throws Hostile if its tags stand deeper than {@link #DEEPEST}
   */
  public static Document xml(String text) throws Hostile {
    try {
      return checked(
          Jsoup.parse(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              "UTF-8",
              "",
              Parser.xmlParser().setMaxDepth(SEEN)));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }

  private static <T extends Element> T checked(T root) throws Hostile {
    int[] deepest = {0};
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            deepest[0] = Math.max(deepest[0], depth);
          }
        });
    if (deepest[0] > DEEPEST) {
      throw new Hostile(TOO_DEEP);
    }
    return root;
  }
}
