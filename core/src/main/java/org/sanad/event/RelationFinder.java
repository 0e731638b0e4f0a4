package org.sanad.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.clause.Attributed;
import org.sanad.clause.AttributionFinder;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.RelationCue;
import org.sanad.lexicon.RelationCues;
import org.sanad.model.Relation;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/**
 * The lasting ties that a report states, each once: who belongs to whom, stands by whom, leads whom
 * and holds what, by the phrases of the knowledge; and which place lies in which.
 */
public final class RelationFinder {
  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Referents referents;
  private final PlaceTies places;
  private final Attributions attributions;
  private final Map<String, Relation> found = new LinkedHashMap<>();

  private RelationFinder(AnnotatedText text, Lexicon lexicon, Referents referents) {
    this.text = text;
    this.lexicon = lexicon;
    this.referents = referents;
    this.places = new PlaceTies(text, referents);
    this.attributions = new Attributions(text, referents);
  }

  /** All ties that a report states, in the order of their first statement. */
  public static List<Relation> find(
      AnnotatedText text, List<Attributed> told, Referents referents, Lexicon lexicon) {
    RelationFinder finder = new RelationFinder(text, lexicon, referents);
    for (Attributed sentence : told) {
      finder.sentence(sentence.clauses(), sentence.said());
    }
    return List.copyOf(finder.found.values());
  }

  private void sentence(Clauses clauses, List<AttributionFinder.Said> said) {
    List<Tie> ties = new ArrayList<>();
    int end = clauses.sentence().endToken();
    for (int at = clauses.sentence().firstToken(); at < end; at++) {
      RelationCues.Found cue = lexicon.relations().at(text, at, end);
      if (cue != null) {
        CueReader reader = new CueReader(text, clauses, referents, lexicon, cue);
        for (RelationCue each : cue.cues()) {
          List<Tie> stated = reader.ties(each);
          ties.addAll(stated);
          if (!stated.isEmpty()) {
            at = cue.end() - 1;
            break;
          }
        }
      }
    }
    ties.addAll(places.ties(clauses));
    Speakers speakers = new Speakers(attributions, said);
    for (Tie tie : ties) {
      if (!tie.a().equals(tie.b()) && !found.containsKey(key(tie.type(), tie.b(), tie.a()))) {
        found.putIfAbsent(
            key(tie.type(), tie.a(), tie.b()),
            new Relation(
                tie.type(),
                tie.a(),
                tie.b(),
                text.quote(tie.first(), tie.end()),
                speakers.of(tie.first())));
      }
    }
  }

  private static String key(Relation.Type type, String a, String b) {
    return type + "\t" + a + "\t" + b;
  }
}
