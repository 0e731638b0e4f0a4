package org.sanad.sources.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How deep the tags of a document stand in each other. */
public final class Depth {
  /** The deepest pages of outlets have some sixty. */
  public static final int DEEPEST = 400;

  /** Said of a document that is deeper. */
  public static final String TOO_DEEP =
      "has tags nested more than 400 deep, as no page of an outlet has";

  private Depth() {}

  /** Whether they stand deeper than in any honest document. */
  public static boolean isTooDeep(Document document) {
    int[] deepest = {0};
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            deepest[0] = Math.max(deepest[0], depth);
          }
        });
    return deepest[0] > DEEPEST;
  }
}
