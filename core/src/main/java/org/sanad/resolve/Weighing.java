package org.sanad.resolve;

import java.util.ArrayList;
import java.util.List;
import org.sanad.lexicon.Place;

/**
 * What speaks for and against a place as what a name means; the candidate with the greatest total
 * is first.
 *
 * @param place the candidate
 * @param prominence how well it is known
 * @param container whether it lies in what the text puts it in
 * @param kind how well the text's kind word fits
 * @param told whether it holds or lies in a place told before
 * @param country whether it lies in the report's country
 * @param nearness how near it is to the places told before or to a point that was asked for
 */
public record Weighing(
    Place place, int prominence, int container, int kind, int told, int country, int nearness) {

  /** As much as outweighs that the place lies beside, and a namesake within, what the text says. */
  private static final int PAIRED = 45;

  /** The same for a place that the text says is near another, and is. */
  Weighing nearTo() {
    return new Weighing(place, prominence, Math.max(container, 0), kind, told, country, nearness);
  }

  /** The same for a place whose neighbour is told in one breath with it. */
  Weighing paired() {
    int near = container < 0 ? nearness : nearness + PAIRED;
    return new Weighing(place, prominence, container, kind, told, country, near);
  }

  /** The same where it matters not what country the report is about. */
  Weighing anywhere() {
    return new Weighing(place, prominence, container, kind, told, Math.max(country, 0), nearness);
  }

  /** The sum of it all. */
  public int total() {
    return prominence + container + kind + told + country + nearness;
  }

  /** Each that weighs anything, in words with its weight: {@code report's country +12}. */
  public List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    add(reasons, "prominence", prominence);
    add(reasons, "where the text puts it", container);
    add(reasons, "kind word", kind);
    add(reasons, "around or in a place told before", told);
    add(reasons, "country", country);
    add(reasons, "nearness", nearness);
    return reasons;
  }

  private static void add(List<String> reasons, String what, int weight) {
    if (weight != 0) {
      reasons.add(what + (weight > 0 ? " +" : " ") + weight);
    }
  }
}
