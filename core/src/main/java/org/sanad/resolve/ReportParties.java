package org.sanad.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.SentenceMentions;
import org.sanad.text.AnnotatedText;

/**
 * Who a report names by their own names, wherever in it: a common noun such as «التحالف» or
 * «الحكومة» is short for one of them before it is what the country makes of it.
 */
final class ReportParties {
  /** The words of their names by actor. */
  private final Map<Actor, Set<String>> named = new LinkedHashMap<>();

  /** The parties of a report. */
  static ReportParties of(
      AnnotatedText text, List<SentenceMentions> sentences, ActorResolver resolver) {
    ReportParties parties = new ReportParties();
    for (SentenceMentions sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof ActorMention actor && !ActorResolver.isCommon(actor)) {
          parties.add(text, actor, resolver);
        }
      }
    }
    return parties;
  }

  private void add(AnnotatedText text, ActorMention mention, ActorResolver resolver) {
    int words = mention.coreEnd() - mention.coreFirst();
    Actor actor = resolver.resolve(mention.names(), words);
    if (actor != null) {
      Set<String> forms = named.computeIfAbsent(actor, a -> new LinkedHashSet<>());
      for (int at = mention.coreFirst(); words > 1 && at < mention.coreEnd(); at++) {
        forms.add(text.form(at));
      }
    }
  }

  /**
   * The one party that a longer name with the word introduced: «حكومة الوفاق» for «الحكومة».
   *
   * @param stem the word without the article
   * @param fits which parties may be meant
   * @return null where there is none, or more than one
   */
  @Nullable Actor introduced(String stem, Predicate<Actor> fits) {
    List<Actor> found = new ArrayList<>(1);
    named.forEach(
        (actor, words) -> {
          if (fits.test(actor) && (words.contains(stem) || words.contains("ال" + stem))) {
            found.add(actor);
          }
        });
    return found.size() == 1 ? found.get(0) : null;
  }

  /** The one party that fits, null where there is none, or more than one. */
  @Nullable Actor only(Predicate<Actor> fits) {
    List<Actor> found = named.keySet().stream().filter(fits).toList();
    return found.size() == 1 ? found.get(0) : null;
  }
}
