package org.sanad.sources.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out of an article's part of a page what is no sentence of it. */
final class BlockFilter {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟…:»\"”]\\s*$");
  private static final int TEASER_CHARS = 200;

  private BlockFilter() {}

  static List<Block> filter(List<Block> blocks) {
    int first = 0;
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isProse()) {
        first = last < 0 ? i : first;
        last = i;
      }
    }
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean within = i >= first && i <= last;
      if (!isFurniture(block) && (within || isEdge(block))) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean isFurniture(Block block) {
    String text = block.text();
    if (Furniture.heads(text)) {
      return true;
    }
    if (Furniture.begins(text) && (block.linkShare() > 0.2 || text.length() < TEASER_CHARS)) {
      return true;
    }
    return block.linkShare() >= 0.6;
  }

  /** Before and behind the prose, only what is a short sentence and leads nowhere. */
  private static boolean isEdge(Block block) {
    return block.linked() == 0 && SENTENCE_END.matcher(block.text()).find();
  }
}
