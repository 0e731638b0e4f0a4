package org.sanad.resolve;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.GeoPoint;
import org.sanad.text.AnnotatedText;

/** What a place's name would mean in a report, asked of the same code that resolves reports. */
public final class PlaceSearch {
  private final Lexicon lexicon;
  private final String country;
  private final @Nullable GeoPoint near;

  /**
   * @param country ISO code of the country that the report would be about, empty for none
   * @param near a point near which it would be, null for none
   */
  public PlaceSearch(Lexicon lexicon, String country, @Nullable GeoPoint near) {
    this.lexicon = lexicon;
    this.country = country;
    this.near = near;
  }

  /**
   * What was found.
   *
   * @param kindWord kind of the kind word before the name, empty where there is none
   * @param container the place that the words put it in, null where they put it in none
   * @param candidates all that bear the name, with what speaks for each, the best first
   * @param chosen what a report's reading would take, null where nothing is good enough
   */
  public record Answer(
      String kindWord,
      @Nullable Place container,
      List<Weighing> candidates,
      @Nullable Place chosen) {

    /** Keeps its own copy of the candidates. */
    public Answer {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Finds the first place that words name; all the words are taken for the name where the reading
   * sees none in them.
   *
   * @param sentences the words' mentions
   */
  public Answer find(AnnotatedText text, List<SentenceMentions> sentences) {
    PlaceMention named = named(sentences);
    List<Mention> mentions = named == null ? List.of() : sentences.get(0).mentions();
    PlaceMention mention = named == null ? whole(text) : named;
    ReportContext context =
        country.isEmpty() ? ReportContext.of(null, "", sentences) : ReportContext.in(country);
    PlaceReferents referents = new PlaceReferents(text, context, lexicon);
    referents.link(mentions);
    if (near != null) {
      referents.near(near);
    }
    List<Weighing> candidates = referents.weigh(mention);
    referents.resolve(mention);
    PlaceMention around = referents.container(mention);
    return new Answer(
        mention.kindWord(),
        around == null ? null : referents.place(around),
        candidates,
        referents.place(mention));
  }

  private static @Nullable PlaceMention named(List<SentenceMentions> sentences) {
    return sentences.stream()
        .limit(1)
        .flatMap(sentence -> sentence.mentions().stream())
        .map(mention -> mention instanceof PlaceMention place && place.named() ? place : null)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private PlaceMention whole(AnnotatedText text) {
    int end = text.size();
    List<Place> places =
        end == 0
            ? List.of()
            : lexicon.at(text, 0, end).stream()
                .filter(match -> match.end() == end)
                .flatMap(match -> match.meaning().places().stream())
                .toList();
    return new PlaceMention(0, end, "", places, List.of(), "", 0, end, false, false, false);
  }
}
