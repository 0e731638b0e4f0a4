package org.sanad.register.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Relation;
import org.sanad.register.model.Party;

/** Who belongs to whom and stands by whom: the directory's facts beside what reports state. */
final class Coalitions {
  private record Key(String a, String kind, String b) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::b).thenComparing(Key::kind).thenComparing(Key::a);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private Coalitions() {}

  /** The ties between parties that the directory knows, by the second, then by the first. */
  static List<Tie> of(List<Statement> statements, Allegiance allegiance) {
    Map<Key, List<DirectoryTie>> known = new TreeMap<>();
    for (DirectoryTie each : allegiance.ties()) {
      Key key = new Key(each.a().label(), each.kind(), each.b().label());
      known.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
    }
    Map<Key, List<Statement>> said = new TreeMap<>();
    for (Statement each : statements) {
      Relation relation = each.relation();
      boolean tie =
          relation.type() == Relation.Type.MEMBER_OF
              || relation.type() == Relation.Type.ALLIED_WITH;
      Party a = allegiance.named(relation.a());
      Party b = allegiance.named(relation.b());
      if (tie && a != null && b != null && !a.equals(b)) {
        said.computeIfAbsent(key(known, a, relation.type(), b), k -> new ArrayList<>()).add(each);
      }
    }
    TreeMap<Key, Tie> ties = new TreeMap<>();
    known.forEach((key, facts) -> ties.put(key, tie(key, facts, said.get(key))));
    said.forEach((key, told) -> ties.putIfAbsent(key, tie(key, List.of(), told)));
    return List.copyOf(ties.values());
  }

  /** A report's «أحد مكونات» may be what the directory has as a part of a whole. */
  private static Key key(Map<Key, List<DirectoryTie>> known, Party a, Relation.Type type, Party b) {
    Key part = new Key(a.label(), "part_of", b.label());
    return type == Relation.Type.MEMBER_OF && known.containsKey(part)
        ? part
        : new Key(a.label(), type.code(), b.label());
  }

  private static Tie tie(Key key, List<DirectoryTie> facts, @Nullable List<Statement> said) {
    List<Statement> told =
        said == null ? List.of() : said.stream().sorted(Statement.ORDER).toList();
    return new Tie(key.a(), key.kind(), key.b(), facts, told);
  }
}
