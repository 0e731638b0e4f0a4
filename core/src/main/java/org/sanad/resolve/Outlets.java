package org.sanad.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorAlias;
import org.sanad.lexicon.ActorDirectory;
import org.sanad.text.Normalizer;
import org.sanad.text.WordSet;

/** Where those who publish reports are at home: «سانا» and sana.sy in Syria. */
public final class Outlets {
  /** A site's name says less the shorter it is. */
  private static final int SHORTEST = 4;

  /** Endings of sites that tell the country of who runs them. */
  private static final WordSet ENDINGS = WordSet.of("sy", "iq", "ye", "ly", "sd", "lb", "ps");

  private final ActorDirectory directory;
  private final Map<String, String> countries = new HashMap<>();

  /** The outlets of a directory. */
  public Outlets(ActorDirectory directory) {
    this.directory = directory;
    for (Actor actor : directory.actors().values()) {
      if (actor.kind().equals("media") && actor.countries().size() == 1) {
        countries.put(letters(actor.nameEn()), actor.countries().iterator().next());
      }
    }
  }

  /**
   * The country of an outlet, empty where it is not known.
   *
   * @param source the publisher as a report names it: a name or a site
   */
  public String country(@Nullable String source) {
    if (source == null) {
      return "";
    }
    for (ActorAlias alias : directory.named(Normalizer.fold(source))) {
      Actor actor = alias.name().actor();
      if (actor.kind().equals("media") && actor.countries().size() == 1) {
        return actor.countries().iterator().next();
      }
    }
    String ending = source.substring(source.lastIndexOf('.') + 1);
    if (ENDINGS.contains(ending) && source.indexOf('.') >= 0) {
      return ending.toUpperCase(Locale.ROOT);
    }
    return countries.getOrDefault(site(source), "");
  }

  /** Whether a medium is the one that a source names: «شام» on shaam.org. */
  public static boolean is(String source, Actor actor) {
    String name = letters(actor.nameEn());
    String site = site(source);
    return site.length() >= SHORTEST
        && (name.contains(site) || (name.length() >= SHORTEST && site.contains(name)));
  }

  private static String site(String source) {
    String host = source.startsWith("www.") ? source.substring(4) : source;
    int dot = host.indexOf('.');
    return letters(dot < 0 ? host : host.substring(0, dot));
  }

  private static String letters(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
