package org.sanad.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Place;
import org.sanad.lexicon.PlaceKeys;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/**
 * The names of a report that may be looked up in the imported gazetteer, where nearly every Arabic
 * word is a village: what is an adjective, a common noun or only the beginning of a name is not.
 */
final class ListedNames {
  /** First words of names, which alone name nothing: «معرة موخص». */
  private static final WordSet BEGINNINGS =
      WordSet.of(
          "معره", "كفر", "دير", "خربه", "تل", "تله", "عين", "بيت", "بني", "جب", "حوش", "خان", "راس",
          "وادي", "جبل", "ابو", "ام", "ال", "شعب", "قرن", "مزرعه", "الشيخ", "بئر", "نبع", "سوق");

  /** Words that point and name nothing: «محاور تلك البلدات». */
  private static final WordSet POINTING =
      WordSet.of(
          "تلك", "هذه", "هذا", "ذلك", "هؤلاء", "اولئك", "التي", "الذي", "كل", "عده", "اخري",
          "الاعلي", "الاسفل", "الاوسط", "الوسط", "الكبري", "الصغري");

  /** The words under which the gazetteer has what is called after a town. */
  private static final Map<String, List<String>> KIND_WORDS =
      Map.of(
          "airport", List.of("مطار"),
          "airbase", List.of("مطار", "قاعده"),
          "base", List.of("معسكر", "قاعده", "ثكنه"),
          "port", List.of("ميناء"),
          "dam", List.of("سد"),
          "crossing", List.of("معبر", "منفذ"),
          "road", List.of("شارع", "طريق"));

  /** Kinds whose word tells what bears the name. */
  private static final WordSet BOUNDED =
      WordSet.of("city", "town", "village", "camp", "neighbourhood", "governorate", "district");

  /** What roads, lines and posts are for: no names of theirs. */
  private static final WordSet PURPOSES =
      WordSet.of(
          "امداد",
          "امدادات",
          "الامداد",
          "الامدادات",
          "امدادهم",
          "امداداتهم",
          "تفتيش",
          "التفتيش",
          "مراقبه",
          "المراقبه",
          "تجمع",
          "التجمع",
          "انساني",
          "انسانيه",
          "الانسانيه",
          "امن",
          "استراتيجي",
          "استراتيجيا",
          "جانبيه",
          "متقدمه",
          "خلفيه",
          "رادار",
          "الرادار",
          "اتصالات",
          "الاتصالات",
          "مكون",
          "واقعه",
          "تابعه",
          "متواصله",
          "سكن",
          "السكن",
          "ايواء",
          "الايواء",
          "تدريب",
          "التدريب",
          "تهريب",
          "التهريب",
          "توليد");

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final String country;

  ListedNames(AnnotatedText text, Lexicon lexicon, String country) {
    this.text = text;
    this.lexicon = lexicon;
    this.country = country;
  }

  /**
   * Whether a place that was not found has no name: what stands behind its kind word only says
   * which or what for («المدينة الساحلية»، «بلدة تركية»، «طرق الإمداد»), or it is a common word.
   */
  boolean isDescription(PlaceMention mention) {
    int first = mention.nameFirst();
    if (mention.nameEnd() <= first || isKindWithDirection(mention)) {
      return mention.nameEnd() > first;
    }
    if (!mention.places().isEmpty()) {
      return mention.kindWord().isEmpty() && mention.nameEnd() - first == 1 && isFew(mention);
    }
    String before = wordBefore(mention);
    String form = key(mention);
    String head = form.indexOf(' ') < 0 ? form : form.substring(0, form.indexOf(' '));
    return isDefinite(before)
        || POINTING.contains(head)
        || PURPOSES.contains(head)
        || (!before.isEmpty() && isAdjective(first))
        || (!before.isEmpty()
            && mention.nameEnd() - first == 1
            && isAdjective(form, before, mention));
  }

  /** «المنطقة الجنوبية», «جبال شمال العراق»: any land has such. */
  private boolean isKindWithDirection(PlaceMention mention) {
    int first = mention.nameFirst();
    if (mention.nameEnd() - first < 2) {
      return false;
    }
    boolean kind = is(first, WordClass.PLACE_KIND) && is(first + 1, WordClass.DIRECTION_ADJECTIVE);
    return kind || (first > mention.first() && is(first, WordClass.DIRECTION));
  }

  /**
   * Whether a kind word of its own stands before the name: in «شمال مرتفعات الجولان» it is part of
   * it.
   */
  boolean isBehindKind(PlaceMention mention) {
    for (int at = mention.nameFirst() - 1; at >= mention.first(); at--) {
      if (text.kind(at) == TokenKind.WORD) {
        return is(at, WordClass.PLACE_KIND);
      }
    }
    return false;
  }

  /** «الضفة الغربية لنهر الفرات» is the river's bank and no West Bank. */
  boolean isBank(PlaceMention mention, Place container) {
    return container.kind().equals("river")
        && (key(mention).equals("الضفه") || key(mention).startsWith("الضفه "));
  }

  private boolean is(int at, WordClass wordClass) {
    for (Match match : lexicon.at(text, at, at + 1)) {
      if (match.meaning().word(wordClass) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * A bare word that only villages bear, none of which fits, is a common word: «معربا عن أمله» is
   * no Maaraba.
   */
  private static boolean isFew(PlaceMention mention) {
    for (Place place : mention.places()) {
      if (place.prominence() >= 4) {
        return false;
      }
    }
    return true;
  }

  /** With the article, whatever else is attached: «المناطق», «والمناطق», «للمناطق». */
  private static boolean isDefinite(String word) {
    return word.startsWith("ال") || word.startsWith("ال", 1) || word.startsWith("لل");
  }

  /** The places of the report's country that bear a mention's name, none where it may bear none. */
  List<Place> of(PlaceMention mention) {
    if (lexicon.imported().isEmpty()
        || mention.anaphor()
        || mention.nameEnd() <= mention.nameFirst()
        || isNoName(mention)) {
      return List.of();
    }
    return lexicon.imported().named(key(mention), country);
  }

  /**
   * The bundled places of the report's country that a misspelt name may mean: one word behind a
   * kind of settlement or area with borders, that no list has.
   */
  List<Place> nearly(PlaceMention mention) {
    boolean oneWord = mention.nameEnd() - mention.nameFirst() == 1;
    return oneWord
            && mention.places().isEmpty()
            && !mention.anaphor()
            && BOUNDED.contains(mention.kindWord())
            && !isDescription(mention)
            && of(mention).isEmpty()
        ? lexicon.nearlyNamed(key(mention), country)
        : List.of();
  }

  /**
   * The airport, port or dam that bears a mention's name behind its own kind word, null where there
   * is none or several: «مطاري دمشق وحلب», «مطار #الحديدة».
   *
   * @param kindWord its own kind word or that of the list which it stands in
   */
  @Nullable Place facility(PlaceMention mention, String kindWord) {
    if (mention.anaphor() || mention.nameEnd() - mention.nameFirst() != 1) {
      return null;
    }
    Set<Place> found = new HashSet<>();
    for (String word : KIND_WORDS.getOrDefault(kindWord, List.of())) {
      found.addAll(lexicon.placesNamed(word + " " + key(mention), country));
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** The key under which a mention's name is looked up. */
  String key(PlaceMention mention) {
    String prefixes = mention.first() == mention.nameFirst() ? mention.prefixes() : "";
    return PlaceKeys.of(text, mention.nameFirst(), mention.nameEnd(), prefixes);
  }

  private boolean isNoName(PlaceMention mention) {
    int first = mention.nameFirst();
    String before = wordBefore(mention);
    if (before.startsWith("ال")) {
      // «المناطق الجنوبية», «المحور الشرقي»: behind the article stands an adjective.
      return true;
    }
    if (mention.nameEnd() - first > 1) {
      return false;
    }
    String form = key(mention);
    return BEGINNINGS.contains(form)
        || POINTING.contains(form)
        || goesOn(mention.nameEnd())
        || isAdjective(first)
        || (!before.isEmpty() && isAdjective(form, before, mention));
  }

  /** «قرى معزولة», «منطقة جبلية»: of several, or of an area, adjectives are told without a name. */
  private boolean isAdjective(String form, String before, PlaceMention mention) {
    return form.endsWith("ه")
        && !form.startsWith("ال")
        && text.quote(mention.nameFirst(), mention.nameFirst() + 1).text().endsWith("ة")
        && (mention.kindWord().equals("area")
            || !Set.of("قريه", "بلده", "مدينه").contains(bare(before)));
  }

  /** The word before the name that belongs to the mention, empty where there is none. */
  private String wordBefore(PlaceMention mention) {
    for (int at = mention.nameFirst() - 1; at >= mention.first(); at--) {
      if (text.kind(at) == TokenKind.WORD) {
        return form(at);
      }
    }
    return "";
  }

  private static String bare(String form) {
    return form.length() > 4 && "وبل".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form;
  }

  /** «بلدة تركية», «الشمالي»: adjectives of origin and of direction. */
  private boolean isAdjective(int at) {
    for (Match match : lexicon.at(text, at, at + 1)) {
      if (match.meaning().word(WordClass.DIRECTION_ADJECTIVE) != null
          || match.meaning().actors().stream().anyMatch(ListedNames::isDemonym)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDemonym(Entry.ActorName name) {
    return name.wording().equals("demonym");
  }

  /** «شرف عيريم»: behind the word stands another that no list knows, so the name goes on. */
  private boolean goesOn(int at) {
    if (at >= text.size()
        || text.kind(at) != TokenKind.WORD
        || text.sentence(at) != text.sentence(at - 1)) {
      return false;
    }
    String form = form(at);
    return form.length() > 2
        && "وفبلك".indexOf(form.charAt(0)) < 0
        && !form.startsWith("ال")
        && lexicon.at(text, at, at + 1).isEmpty();
  }

  private String form(int at) {
    return text.form(at);
  }
}
