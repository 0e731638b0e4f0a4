package org.sanad.sources.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts what stands in an element into blocks, at the tags that break a line. */
final class Blocks implements NodeVisitor {
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element inside;
  private int links;
  private int linked;

  private Blocks(Element root) {
    this.inside = root;
  }

  static List<Block> of(Element root) {
    Blocks cut = new Blocks(root);
    root.traverse(cut);
    cut.flush();
    return cut.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (breaks(element)) {
        flush();
        inside = element;
      }
      links += element.nameIs("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      if (breaks(element)) {
        flush();
        Element parent = element.parent();
        inside = parent == null ? element : parent;
      }
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.nameIs("br");
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
      if (!blank) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(Block.of(words, linked, inside));
    }
    text.setLength(0);
    linked = 0;
  }
}
