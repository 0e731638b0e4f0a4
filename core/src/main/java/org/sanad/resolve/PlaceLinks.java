package org.sanad.resolve;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** Which place the text puts in which: «بلدة X بريف إدلب»، «قرى أ وب في منطقة ج». */
final class PlaceLinks {
  private static final WordSet LINKS =
      WordSet.of(
          "في", "من", "التابعه", "تابعه", "التابع", "تابع", "الواقعه", "الواقع", "ضمن", "عاصمه",
          "مركز", "القريبه", "القريب");

  /** Words behind which stands what is beside a place: «قاح الحدودية مع تركيا». */
  private static final WordSet BESIDE =
      WordSet.of(
          "المطل",
          "المطله",
          "المطلان",
          "المحاذي",
          "المحاذيه",
          "المتاخم",
          "المتاخمه",
          "المجاور",
          "المجاوره",
          "المشرف",
          "المشرفه",
          "الحدودي",
          "الحدوديه",
          "المقابل",
          "المقابله");

  private static final WordSet LENGTHS =
      WordSet.of(
          "كيلومتر", "كيلومترا", "كيلومترات", "كيلو", "كم", "كلم", "ميل", "ميلا", "اميال", "مترا");

  private static final WordSet QUOTES = WordSet.of("\"", "»", "«", "(", ")", "”", "“", "'", "#");

  private static final WordSet SEVERAL =
      WordSet.of(
          "مدن", "قري", "بلدات", "مناطق", "احياء", "مديريات", "لمدن", "لقري", "بمدن", "بقري",
          "مطاري", "معسكري", "معبري", "سدي", "شارعي");

  private final AnnotatedText text;
  private final IdentityHashMap<Mention, String> listKind = new IdentityHashMap<>();
  private final IdentityHashMap<Mention, PlaceMention> pairedWith = new IdentityHashMap<>();
  private final IdentityHashMap<Mention, PlaceMention> containerOf = new IdentityHashMap<>();
  private final IdentityHashMap<Mention, Boolean> beside = new IdentityHashMap<>();
  private final IdentityHashMap<Mention, Boolean> contained = new IdentityHashMap<>();

  PlaceLinks(AnnotatedText text) {
    this.text = text;
  }

  /** The place that the text says it lies in, null where it says none. */
  @Nullable PlaceMention container(PlaceMention mention) {
    return containerOf.get(mention);
  }

  /** Whether the mention only says where another place lies. */
  boolean isContainer(Mention mention) {
    return contained.containsKey(mention);
  }

  /**
   * Links the places of one sentence, from its end: what holds the last of a list holds them all.
   */
  void link(List<Mention> mentions) {
    list(mentions);
    for (int i = mentions.size() - 1; i > 0; i--) {
      if (!(mentions.get(i) instanceof PlaceMention outer)) {
        continue;
      }
      if (isDistance(outer)) {
        markBeside(outer);
        continue;
      }
      Mention before = mentions.get(i - 1);
      // A preposition may stand between as a mention of its own.
      if (before instanceof Mention.WordMention && i > 1) {
        before = mentions.get(i - 2);
        if (before instanceof PlaceMention inner && !outer.coordinated()) {
          contain(inner, outer);
        }
      } else if (before instanceof PlaceMention inner) {
        if (outer.coordinated() && outer.preposition().isEmpty()) {
          PlaceMention around = containerOf.get(outer);
          if (around != null && !contained.containsKey(inner)) {
            containerOf.putIfAbsent(inner, around);
          }
        } else {
          contain(inner, outer);
        }
      }
    }
  }

  /**
   * The kind word that a mention has or, in a list, shares: «محافظتي صعدة وحجة» are governorates
   * both.
   */
  String kindWord(PlaceMention mention) {
    return mention.kindWord().isEmpty() ? listKind.getOrDefault(mention, "") : mention.kindWord();
  }

  /** The name to which «و» joins a mention: نبل in «نبل والزهراء»; null where none does. */
  @Nullable PlaceMention pairedWith(PlaceMention mention) {
    return pairedWith.get(mention);
  }

  private void list(List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i) instanceof PlaceMention next
          && mentions.get(i - 1) instanceof PlaceMention before
          && next.kindWord().isEmpty()
          && next.preposition().isEmpty()
          && next.first() - before.end() <= 1
          && (next.coordinated() || next.first() > before.end())) {
        if (next.coordinated() && next.first() == before.end()) {
          pairedWith.put(next, before);
        }
        String kind = listKind.getOrDefault(before, severalKind(before));
        if (!kind.isEmpty()) {
          listKind.put(next, kind);
        }
      }
    }
  }

  /** The kind word of «محافظتي», «مدن», «قرى»: more than one. */
  private String severalKind(PlaceMention mention) {
    if (mention.nameFirst() == mention.first() || mention.kindWord().isEmpty()) {
      return "";
    }
    String form = text.form(mention.nameFirst() - 1);
    boolean several = form.endsWith("تي") || form.endsWith("ات") || SEVERAL.contains(form);
    return several ? mention.kindWord() : "";
  }

  private void markBeside(PlaceMention outer) {
    beside.put(outer, Boolean.TRUE);
    contained.put(outer, Boolean.TRUE);
  }

  /** Whether it only says what another place is beside, or how far from it. */
  boolean isBeside(Mention mention) {
    return beside.containsKey(mention);
  }

  /** «على بعد عشرين كيلومتراً شمال المدينة». */
  private boolean isDistance(PlaceMention mention) {
    for (int at = mention.first() - 1; at >= 0 && at >= mention.first() - 2; at--) {
      if (LENGTHS.contains(text.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** A country lies in nothing: «قصفت إسرائيل في سوريا»; it may be beside something. */
  private static boolean isCountry(PlaceMention mention) {
    if (mention.vicinity() || mention.places().isEmpty()) {
      return false;
    }
    for (Place place : mention.places()) {
      if (!place.kind().equals("country")) {
        return false;
      }
    }
    return true;
  }

  private void contain(PlaceMention inner, PlaceMention outer) {
    boolean linked = outer.preposition().equals("ب") || outer.preposition().equals("ل");
    boolean comma = false;
    boolean next = BESIDE.contains(text.form(inner.end() - 1));
    for (int at = inner.end(); at < outer.first(); at++) {
      String form = text.form(at);
      if (LINKS.contains(form)) {
        linked = true;
        // «المنطقة الحدودية في سوريا» lies in it, «الحدودية مع سوريا» does not.
        next &= !form.equals("في");
      } else if (BESIDE.contains(form) || (next && (form.equals("علي") || form.equals("مع")))) {
        next = true;
      } else if (form.equals("،")) {
        comma = true;
      } else if (!QUOTES.contains(form)) {
        return;
      }
    }
    if (next) {
      markBeside(outer);
      return;
    }
    if (isCountry(inner)) {
      return;
    }
    boolean adjacent = outer.first() - inner.end() <= 1;
    boolean around = outer.vicinity() || outer.kindWord().equals("countryside");
    if (outer.anaphor() && !linked && !outer.vicinity()) {
      return;
    }
    if (linked
        || (adjacent && (around || (!comma && outer.prefixes().isEmpty())))
        || (comma && around)) {
      containerOf.put(inner, outer);
      contained.put(outer, Boolean.TRUE);
    }
  }
}
