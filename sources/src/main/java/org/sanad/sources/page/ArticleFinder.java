package org.sanad.sources.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: the smallest part that holds most of the page's prose, and of it the
 * blocks that are not links to other articles. It takes what is furniture out of the page, which is
 * spent afterwards.
 */
final class ArticleFinder {
  private static final Evaluator NEVER_TEXT =
      QueryParser.parse(
          "script, style, noscript, template, iframe, svg, form, button, input, select, textarea, nav,"
              + " footer, aside, object, embed, figcaption, [role=navigation], [role=banner],"
              + " [role=contentinfo], [role=complementary], [role=search], [role=menu], [hidden],"
              + " [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]");
  private static final Evaluator HEADER = QueryParser.parse("header");
  private static final Evaluator ARTICLE = QueryParser.parse("article, main");
  private static final Evaluator NAMED = QueryParser.parse("[class], [id]");
  private static final Evaluator BODY =
      QueryParser.parse("[itemprop=articleBody], [property=articleBody]");
  private static final Evaluator LIST_OR_HEADING = QueryParser.parse("li, h1, h2, h3, h4");

  /** The share of a page's prose that its article holds at the least. */
  private static final double MOST = 0.7;

  /** A box with more of a page's prose than this is no box beside the article. */
  private static final double BOX = 0.4;

  /** Letters of an article at the least. */
  private static final int SHORTEST = 80;

  private final Element body;
  private Map<Element, Integer> prose = Map.of();

  private ArticleFinder(Element body) {
    this.body = body;
  }

  /**
   * The blocks of the article in order, none where the page has none.
   *
   * @param certain whether the page says of itself that it is an article
   */
  static List<Block> find(Element body, boolean certain) {
    ArticleFinder finder = new ArticleFinder(body);
    finder.takeOutFurniture();
    return finder.blocks(certain);
  }

  private int proseOf(Element element) {
    return prose.getOrDefault(element, 0);
  }

  /** Sums up how much prose each element holds. */
  private List<Block> weigh() {
    List<Block> blocks = Blocks.of(body);
    Map<Element, Integer> sums = new HashMap<>();
    for (Block block : blocks) {
      int amount = block.prose();
      for (Element e = block.inside(); amount > 0 && e != null; e = e.parent()) {
        sums.merge(e, amount, Integer::sum);
      }
    }
    prose = sums;
    return blocks;
  }

  private void takeOutFurniture() {
    body.select(NEVER_TEXT).remove();
    weigh();
    int all = proseOf(body);
    for (Element each : body.select(HEADER)) {
      if (proseOf(each) < BOX * all && each.closest(ARTICLE) == null) {
        each.remove();
      }
    }
    for (Element each : body.select(NAMED)) {
      boolean named = Furniture.names(each.className()) || Furniture.names(each.id());
      if (named && !each.equals(body) && proseOf(each) < BOX * all) {
        each.remove();
      }
    }
    boolean gone = false;
    for (Block block : weigh()) {
      if (Furniture.heads(block.text())) {
        gone |= takeOutBox(block.inside(), 0.25 * proseOf(body));
      }
    }
    if (gone) {
      weigh();
    }
  }

  /**
   * Takes out what a heading such as «اقرأ أيضاً» heads, its box or the links behind it; gives
   * whether anything went.
   */
  private boolean takeOutBox(Element heading, double small) {
    if (proseOf(heading) >= small) {
      // The line stands in the article itself, between breaks: it goes alone, later.
      return false;
    }
    Element box = heading;
    Element parent = box.parent();
    while (parent != null && !parent.equals(body) && proseOf(parent) < small && isLinks(parent)) {
      box = parent;
      parent = box.parent();
    }
    boolean gone = false;
    Element next = box.nextElementSibling();
    while (next != null && proseOf(next) < small && isLinks(next)) {
      Element link = next;
      next = next.nextElementSibling();
      link.remove();
      gone = true;
    }
    if (!box.equals(body)) {
      box.remove();
      gone = true;
    }
    return gone;
  }

  private static boolean isLinks(Element element) {
    int linked = 0;
    int all = 0;
    for (Block each : Blocks.of(element)) {
      linked += each.linked();
      all += Furniture.heads(each.text()) ? 0 : each.text().length();
    }
    return 2L * linked >= all;
  }

  private List<Block> blocks(boolean certain) {
    Element root = root();
    if (root == null) {
      return List.of();
    }
    List<Block> all = new ArrayList<>();
    Element parent = root.parent();
    if (parent == null || root.equals(body)) {
      all.addAll(Blocks.of(root));
    } else {
      for (Element each : parent.children()) {
        if (each.equals(root) || isParagraph(each)) {
          all.addAll(Blocks.of(each));
        }
      }
    }
    if (!certain && isListing(all)) {
      return List.of();
    }
    List<Block> kept = BlockFilter.filter(all);
    int letters = kept.stream().mapToInt(Block::prose).sum();
    return letters < SHORTEST ? List.of() : kept;
  }

  private @Nullable Element root() {
    Element marked = null;
    for (Element each : body.select(BODY)) {
      marked = marked == null || proseOf(each) > proseOf(marked) ? each : marked;
    }
    if (marked != null && proseOf(marked) >= SHORTEST) {
      return marked;
    }
    int all = proseOf(body);
    if (all < SHORTEST) {
      return null;
    }
    Element at = body;
    Element down = heaviest(at);
    while (down != null && proseOf(down) >= MOST * all) {
      at = down;
      down = heaviest(at);
    }
    // One paragraph may be most of an article: what stands beside it belongs to it too.
    while (isOneBlock(at) && !at.equals(body) && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private @Nullable Element heaviest(Element element) {
    Element best = null;
    for (Element each : element.children()) {
      best = best == null || proseOf(each) > proseOf(best) ? each : best;
    }
    return best;
  }

  private static boolean isOneBlock(Element element) {
    return Blocks.of(element).size() <= 1 || element.nameIs("p");
  }

  /** A lead that stands beside the rest of its article, not in it. */
  private boolean isParagraph(Element element) {
    List<Block> blocks = Blocks.of(element);
    return blocks.size() <= 2
        && proseOf(element) > 0
        && blocks.stream().allMatch(b -> b.linkShare() < 0.2)
        && element.select(LIST_OR_HEADING).isEmpty();
  }

  /** A front page is headlines that lead elsewhere, each with a line or two below. */
  private static boolean isListing(List<Block> blocks) {
    long headlines =
        blocks.stream().filter(b -> b.linkShare() > 0.8 && b.text().length() >= 15).count();
    long paragraphs = blocks.stream().filter(Block::isProse).count();
    return headlines >= 3 && 2 * headlines >= paragraphs;
  }
}
