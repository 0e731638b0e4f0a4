package org.sanad.resolve;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.GeoPoint;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/**
 * What every place mention of a report stands for, in their order: names are chosen by what the
 * text puts them in, «البلدة» is the last place of its kind.
 */
final class PlaceReferents {
  private static final int HISTORY = 12;

  /** Kinds of land whose word alone stands for whatever place was told last: المنطقة. */
  private static final WordSet ANY = WordSet.of("area");

  private final ListedNames listed;
  private final ReportContext context;
  private List<Mention> sentence = List.of();

  /** What the sentence tells of, made when first asked for. */
  private @Nullable Told nearby;

  private final PlaceLinks links;
  private final PlaceWeights weights;
  private final PlaceResolver places;
  private final ListedChoice choice;
  private final IdentityHashMap<Mention, Place> placeOf = new IdentityHashMap<>();
  private final IdentityHashMap<Mention, Place> nearTo = new IdentityHashMap<>();
  private final IdentityHashMap<Mention, PlaceMention> anaphorOf = new IdentityHashMap<>();
  private final Deque<PlaceMention> recent = new ArrayDeque<>();

  PlaceReferents(AnnotatedText text, ReportContext context, Lexicon lexicon) {
    this.links = new PlaceLinks(text);
    this.weights = new PlaceWeights(context);
    this.places = new PlaceResolver(context, weights);
    this.choice = new ListedChoice(context, weights);
    this.context = context;
    this.listed = new ListedNames(text, lexicon, context.country());
  }

  void link(List<Mention> mentions) {
    sentence = mentions;
    nearby = null;
    links.link(mentions);
  }

  private @Nullable Place chosen(
      PlaceMention mention, List<Place> candidates, @Nullable Place container) {
    return candidates.isEmpty() ? null : choice.choose(mention, candidates, container, nearby());
  }

  private Told nearby() {
    Told told = nearby == null ? Told.of(sentence, context.country()) : nearby;
    nearby = told;
    return told;
  }

  void resolve(PlaceMention mention) {
    PlaceMention around = links.container(mention);
    if (around != null) {
      find(around);
    }
    find(mention);
    Place place = placeOf.get(mention);
    // A capital abroad is told of as a government.
    boolean government =
        place != null
            && !mention.asActor().isEmpty()
            && mention.kindWord().isEmpty()
            && places.isForeign(place);
    boolean country = government || (place != null && place.kind().equals("country"));
    if (!mention.anaphor() && mention.named() && !links.isContainer(mention) && !country) {
      remember(mention);
    } else if (!mention.named() && around != null && !around.anaphor()) {
      // «مناطق في حي جوبر»: the quarter is what is told of.
      remember(around);
    }
  }

  private void remember(PlaceMention mention) {
    recent.addFirst(mention);
    if (recent.size() > HISTORY) {
      recent.removeLast();
    }
  }

  /** Resolves a mention once, what holds it first. */
  private void find(PlaceMention mention) {
    if (placeOf.containsKey(mention)
        || nearTo.containsKey(mention)
        || anaphorOf.containsKey(mention)) {
      return;
    }
    PlaceMention around = links.container(mention);
    @Nullable Place container = null;
    if (around != null) {
      find(around);
      container = placeOf.get(around);
    }
    if (mention.anaphor()) {
      refer(mention, container);
      return;
    }
    if (container != null
        && mention.kindWord().equals("capital")
        && mention.places().contains(container)) {
      // «العاصمة اليمنية صنعاء»: the name stands beside the word, not around it.
      placeOf.put(mention, container);
      return;
    }
    if (container != null && listed.isBank(mention, container)) {
      placeOf.put(mention, container);
      return;
    }
    Place place =
        places.resolve(
            mention,
            links.kindWord(mention),
            container,
            around != null && around.vicinity(),
            pair(mention));
    if (place == null) {
      place = chosen(mention, imported(mention), container);
    }
    if (place == null) {
      place = chosen(mention, listed.nearly(mention), container);
    }
    if (place == null || KindFit.isNamedAfter(links.kindWord(mention), place)) {
      Place facility = listed.facility(mention, links.kindWord(mention));
      if (facility != null) {
        placeOf.put(mention, facility);
        return;
      }
    }
    // «تل رفعت» is a town's whole name, «مستشفى حلب» a hospital called after the city.
    boolean ownName = !listed.isBehindKind(mention);
    if (place != null && !ownName && KindFit.isNamedAfter(mention.kindWord(), place)) {
      // «مدرسة الكويت» stands in no Kuwait.
      if (places.isAtHome(place)) {
        nearTo.put(mention, place);
      }
    } else if (place != null) {
      placeOf.put(mention, place);
    }
  }

  private @Nullable Place pair(PlaceMention mention) {
    PlaceMention other = links.pairedWith(mention);
    return other == null ? null : placeOf.get(other);
  }

  private void refer(PlaceMention mention, @Nullable Place container) {
    if (container != null && KindFit.fits(mention.kindWord(), container)) {
      placeOf.put(mention, container);
      return;
    }
    PlaceMention antecedent = antecedentOf(mention);
    if (antecedent != null) {
      anaphorOf.put(mention, antecedent);
      Place place = placeOf.get(antecedent);
      if (place != null) {
        placeOf.put(mention, around(mention.kindWord(), place));
      }
    }
  }

  /** «المحافظة» behind a town is the governorate that holds it. */
  private static Place around(String kindWord, Place place) {
    for (Place at = place; at != null; at = at.parent()) {
      if (at.kind().equals(kindWord)) {
        return at;
      }
    }
    return place;
  }

  /** The last place of the word's kind: «البلدة» is a town, «المدينة» the last city named. */
  private @Nullable PlaceMention antecedentOf(PlaceMention mention) {
    String word = mention.kindWord();
    for (PlaceMention each : recent) {
      Place place = placeOf.get(each);
      if (each.kindWord().equals(word) || (place != null && KindFit.fits(word, place))) {
        return each;
      }
    }
    if (word.equals("governorate")) {
      for (PlaceMention each : recent) {
        Place place = placeOf.get(each);
        if (place != null && around(word, place).kind().equals(word)) {
          return each;
        }
      }
    }
    return ANY.contains(word) ? recent.peekFirst() : null;
  }

  @Nullable Place place(Mention mention) {
    return placeOf.get(mention);
  }

  /** What speaks for each place that a mention may mean, the best first. */
  List<Weighing> weigh(PlaceMention mention) {
    PlaceMention around = links.container(mention);
    @Nullable Place container = null;
    if (around != null) {
      find(around);
      container = placeOf.get(around);
    }
    List<Weighing> bundled = weights.rank(mention.kindWord(), mention.places(), container);
    List<Weighing> others =
        weights.rank(mention.kindWord(), imported(mention), container).stream()
            .filter(one -> !mention.places().contains(one.place()))
            .toList();
    // Bundled places that fit go before listed ones, as in the reading.
    return Stream.concat(bundled.stream(), others.stream())
        .sorted(
            Comparator.<Weighing>comparingInt(
                    one -> one.place().imported() ? 1 : one.total() < 0 ? 2 : 0)
                .thenComparing(Comparator.comparingInt(Weighing::total).reversed()))
        .toList();
  }

  /** From now on, what is near a point is preferred. */
  void near(GeoPoint point) {
    weights.near(point);
  }

  /** Whether the words behind the kind word only describe the place. */
  boolean isDescription(PlaceMention mention) {
    return listed.isDescription(mention);
  }

  /** What the imported gazetteer has under a mention's name, in the report's country. */
  List<Place> imported(PlaceMention mention) {
    return listed.of(mention);
  }

  /**
   * What is known to lie around an unknown place: what the text says, else what it is called after.
   */
  @Nullable Place near(PlaceMention mention) {
    PlaceMention around = links.container(mention);
    Place outer = around == null ? null : placeOf.get(around);
    return outer == null ? nearTo.get(mention) : outer;
  }

  @Nullable PlaceMention container(PlaceMention mention) {
    return links.container(mention);
  }

  boolean isContainer(Mention mention) {
    return links.isContainer(mention);
  }

  boolean isBeside(PlaceMention mention) {
    return links.isBeside(mention);
  }

  @Nullable PlaceMention antecedent(PlaceMention mention) {
    return anaphorOf.get(mention);
  }
}
