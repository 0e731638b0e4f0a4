package org.sanad.app.server;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parameters and what was given for them, checked. */
public final class Values {
  private final Map<String, String> values = new HashMap<>();

  private Values() {}

  /**
   * Checks what was given.
   *
   * @param known the parameters that there are
   * @param given one value or several for each name
   * @throws Problem if something is given that is not known, or is wrong
   */
  public static Values of(List<Param> known, Map<String, List<String>> given) {
    return of(known, Map.of(), given);
  }

  static Values of(List<Param> known, Map<String, String> path, Map<String, List<String>> given) {
    Map<String, Param> byName = new LinkedHashMap<>();
    known.forEach(param -> byName.put(param.name(), param));
    Values values = new Values();
    values.values.putAll(path);
    given.forEach((name, each) -> values.take(byName, name, each));
    values.values.forEach(
        (name, value) -> {
          String fault = Objects.requireNonNull(byName.get(name)).fault(value);
          if (fault != null) {
            throw Problem.badRequest(fault).with("parameter", name);
          }
        });
    return values;
  }

  private void take(Map<String, Param> known, String name, List<String> given) {
    Param param = known.get(name);
    if (param == null || param.inPath()) {
      throw Problem.badRequest(
              "There is no parameter " + name + " here: there are " + names(known) + ".")
          .with("parameter", name);
    }
    // The same parameter again adds to a list; elsewhere the last one would hide the others.
    if (given.size() > 1 && param.kind() != Param.Kind.ANY && param.kind() != Param.Kind.LIST) {
      throw Problem.badRequest("Give " + name + " once.").with("parameter", name);
    }
    String value = String.join("|", given);
    if (!value.isEmpty()) {
      values.put(name, value);
    }
  }

  private static String names(Map<String, Param> known) {
    String names =
        String.join(
            ", ",
            known.values().stream().filter(param -> !param.inPath()).map(Param::name).toList());
    return names.isEmpty() ? "none" : names;
  }

  /** A value, null where none was given. */
  public @Nullable String text(String name) {
    return values.get(name);
  }

  /** A whole number. */
  public int integer(String name, int otherwise) {
    String value = values.get(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  /** A day, null where none was given. */
  public @Nullable LocalDate day(String name) {
    String value = values.get(name);
    return value == null ? null : LocalDate.parse(value);
  }

  /** The parts of a list, none where none was given. */
  public List<String> all(String name) {
    String value = values.get(name);
    return value == null ? List.of() : Param.parts(value);
  }

  /** A box, empty where none was given. */
  public List<Double> box(String name) {
    String value = values.get(name);
    return value == null ? List.of() : Param.box(value);
  }
}
