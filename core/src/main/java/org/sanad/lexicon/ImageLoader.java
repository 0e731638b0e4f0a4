package org.sanad.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Relation;
import org.sanad.model.TimePrecision;

/** Makes knowledge of what {@link ImageCompiler} wrote, in the order in which that wrote it. */
final class ImageLoader {
  // Copies of the constants, since values() makes a new array at each call.
  private static final EventType[] TYPES = EventType.values();
  private static final Role[] ROLES = Role.values();
  private static final Form[] FORMS = Form.values();
  private static final Operator[] OPERATORS = Operator.values();
  private static final WordClass[] CLASSES = WordClass.values();
  private static final ActorRelation.Kind[] KINDS = ActorRelation.Kind.values();
  private static final TimePrecision[] PRECISIONS = TimePrecision.values();
  private static final Relation.Type[] TIES = Relation.Type.values();
  private static final RelationCue.End[] ENDS = RelationCue.End.values();
  private static final RelationCue.Kind[] SORTS = RelationCue.Kind.values();

  private final ImageReader in;
  private final ContextVocabulary context = new ContextVocabulary();
  private final PhraseTrie trie = new PhraseTrie();
  private List<Frame> frames = List.of();
  private List<Actor> actors = List.of();
  private List<Entry> entries = List.of();
  private final List<Place> places = new ArrayList<>();

  ImageLoader(ImageReader in) {
    this.in = in;
  }

  Compiled load() {
    frames = in.all(this::frame);
    actors = in.all(this::actor);
    List<WarSide> sides = in.all(this::side);
    entries = in.all(this::name);
    List<ActorAlias> aliases = in.all(this::alias);
    List<ActorRelation> relations = in.all(this::relation);
    for (int left = in.number(); left > 0; left--) {
      places.add(place());
    }
    Map<String, String> geonames = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      geonames.put(in.text(), in.text());
    }
    entries.addAll(in.all(this::entry));
    node(trie.root());
    return new Compiled(
        trie,
        frames,
        cues(),
        context,
        directory(aliases, sides, relations),
        placesById(),
        geonames);
  }

  private ActorDirectory directory(
      List<ActorAlias> aliases, List<WarSide> sides, List<ActorRelation> relations) {
    Map<String, Actor> actorsById = new LinkedHashMap<>(2 * actors.size());
    actors.forEach(actor -> actorsById.put(actor.id(), actor));
    Map<String, WarSide> sidesById = new LinkedHashMap<>();
    sides.forEach(side -> sidesById.put(side.id(), side));
    return new ActorDirectory(actorsById, aliases, sidesById, relations);
  }

  private Map<String, Place> placesById() {
    Map<String, Place> byId = new LinkedHashMap<>(2 * places.size());
    places.forEach(place -> byId.put(place.id(), place));
    return byId;
  }

  private Frame frame() {
    String name = in.text();
    EventType type = TYPES[in.number()];
    Map<String, EventType> byMeans = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      byMeans.put(in.text(), TYPES[in.number()]);
    }
    Map<String, Role> roles = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      roles.put(in.text(), ROLES[in.number()]);
    }
    return new Frame(
        name,
        type,
        Map.copyOf(byMeans),
        Map.copyOf(roles),
        in.sorted(),
        new ContextWords(in.sorted(), context),
        new ContextWords(in.sorted(), context),
        in.flag(),
        in.all(() -> new Frame.Example(in.text(), in.text())),
        in.all(in::text),
        in.text());
  }

  private Actor actor() {
    return new Actor(
        in.text(), in.text(), in.text(), in.text(), in.number(), in.orNull(), countries());
  }

  private Set<String> countries() {
    List<String> codes = in.all(in::text);
    return codes.size() > 1 ? new TreeSet<>(codes) : Set.copyOf(codes);
  }

  private WarSide side() {
    return new WarSide(in.text(), in.text(), in.text(), in.text(), in.sorted());
  }

  private Entry name() {
    return new Entry.ActorName(actors.get(in.number()), in.text(), countries(), day(), day());
  }

  private ActorAlias alias() {
    String text = in.text();
    String form = in.text();
    Entry.ActorName name = (Entry.ActorName) entries.get(in.number());
    return new ActorAlias(text, form, name, in.text(), in.number());
  }

  private @Nullable LocalDate day() {
    int day = in.number();
    return day == 0 ? null : LocalDate.ofEpochDay(day - KnowledgeImage.DAYS);
  }

  private ActorRelation relation() {
    return new ActorRelation(
        in.text(),
        KINDS[in.number()],
        in.text(),
        date(),
        date(),
        in.text(),
        in.text(),
        in.number());
  }

  private @Nullable PartialDate date() {
    if (!in.flag()) {
      return null;
    }
    LocalDate first = day();
    LocalDate last = day();
    if (first == null || last == null) {
      throw new IllegalStateException("a date without its days: build the knowledge anew");
    }
    return new PartialDate(first, last, PRECISIONS[in.number()]);
  }

  private Place place() {
    String id = in.text();
    String nameAr = in.text();
    String nameEn = in.text();
    String kind = in.text();
    int parent = in.number();
    return new Place(
        id,
        nameAr,
        nameEn,
        kind,
        parent == 0 ? null : places.get(parent - 1),
        in.real(),
        in.real(),
        in.real(),
        in.orNull(),
        in.text(),
        in.number(),
        0,
        in.text(),
        false);
  }

  private Entry entry() {
    return switch (in.number()) {
      case 0 -> new Entry.FrameWord(frames.get(in.number()), FORMS[in.number()]);
      case 1 -> new Entry.OperatorWord(OPERATORS[in.number()], FORMS[in.number()], in.text());
      case 2 -> new Entry.PlainWord(CLASSES[in.number()], FORMS[in.number()], in.text());
      case 3 -> new Entry.PlaceName(places.get(in.number()));
      default -> throw new IllegalStateException("an entry of no kind: build the knowledge anew");
    };
  }

  private void node(PhraseTrie.Node node) {
    for (int left = in.number(); left > 0; left--) {
      node.entries().add(entries.get(in.number()));
    }
    for (int left = in.number(); left > 0; left--) {
      node(trie.grow(node, in.text()));
    }
  }

  private RelationCues cues() {
    List<RelationCue> all =
        in.all(
            () ->
                new RelationCue(
                    TIES[in.number()],
                    ENDS[in.number()],
                    ENDS[in.number()],
                    SORTS[in.number()],
                    SORTS[in.number()],
                    in.few()));
    RelationCues cues = new RelationCues();
    for (int left = in.number(); left > 0; left--) {
      List<RelationCue> ties = cues.of(in.text());
      for (int more = in.number(); more > 0; more--) {
        ties.add(all.get(in.number()));
      }
    }
    return cues;
  }
}
