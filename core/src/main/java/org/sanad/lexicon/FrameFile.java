package org.sanad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sanad.model.EventType;
import org.sanad.text.Normalizer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a YAML file of frames; every fault is told with its line. */
final class FrameFile {
  private static final Set<String> KEYS =
      Set.of(
          "frame",
          "type",
          "by_means",
          "verbs",
          "passives",
          "nouns",
          "participles",
          "roles",
          "needs",
          "with",
          "without",
          "light",
          "examples",
          "not");

  private final String file;
  private final Faults faults;

  private final ContextVocabulary context;

  private FrameFile(String file, ContextVocabulary context, Faults faults) {
    this.file = file;
    this.context = context;
    this.faults = faults;
  }

  /**
   * A frame with the folded forms that call it up.
   *
   * @param frame the frame
   * @param words folded words and phrases with their shapes; one form may stand in two shapes
   */
  record Entry(Frame frame, List<Word> words) {}

  /** A folded word or phrase and its shape. */
  record Word(String form, Form as) {}

  /**
   * Reads the frames of a file, without those that are at fault.
   *
   * @param context takes in the words that they want or bar
   */
  static List<Entry> read(
      KnowledgeSource source, String file, ContextVocabulary context, Faults faults) {
    List<Entry> frames = new ArrayList<>();
    faults.gather(() -> new FrameFile(file, context, faults).frames(compose(source, file), frames));
    return frames;
  }

  private static Node compose(KnowledgeSource source, String file) {
    try (InputStream in = source.open(file)) {
      return new Yaml(new LoaderOptions())
          .compose(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new KnowledgeException(file, line, "this is not YAML: " + e.getProblem() + ".", e);
    } catch (IOException e) {
      throw new KnowledgeException(file, 0, "it cannot be read: " + e.getMessage(), e);
    }
  }

  private void frames(Node root, List<Entry> frames) {
    for (Node node : sequence(root)) {
      faults.gather(() -> frames.add(frame(mapping(node), node)));
    }
  }

  private Entry frame(Map<String, Node> map, Node at) {
    String name = scalar(need(map, "frame", at));
    EventType type = type(need(map, "type", at));
    Map<String, EventType> byMeans = new LinkedHashMap<>();
    if (map.containsKey("by_means")) {
      mapping(map.get("by_means"))
          .forEach(
              (means, node) -> {
                if (!WordValues.has(WordClass.WEAPON, means)) {
                  throw bad(node, "by_means takes " + WordValues.of(WordClass.WEAPON) + ".");
                }
                byMeans.put(means, type(node));
              });
    }
    Map<String, Role> roles = new LinkedHashMap<>();
    if (map.containsKey("roles")) {
      mapping(map.get("roles"))
          .forEach((place, node) -> roles.put(Normalizer.fold(place), role(node)));
    }
    List<Frame.Example> examples = new ArrayList<>();
    if (map.containsKey("examples")) {
      for (Node example : sequence(map.get("examples"))) {
        Map<String, Node> pair = mapping(example);
        examples.add(
            new Frame.Example(
                scalar(need(pair, "text", example)), scalar(need(pair, "expect", example))));
      }
    }
    if (examples.isEmpty()) {
      throw bad(at, "the frame " + name + " has no example; a frame without one does not load.");
    }
    Frame frame =
        new Frame(
            name,
            type,
            Map.copyOf(byMeans),
            Map.copyOf(roles),
            folded(map, "needs"),
            new ContextWords(folded(map, "with"), context),
            new ContextWords(folded(map, "without"), context),
            map.containsKey("light") && scalar(map.get("light")).equals("true"),
            List.copyOf(examples),
            strings(map, "not"),
            file + ":" + (at.getStartMark().getLine() + 1));
    return new Entry(frame, words(map));
  }

  private List<Word> words(Map<String, Node> map) {
    List<Word> words = new ArrayList<>();
    for (String noun : strings(map, "nouns")) {
      Inflector.noun(noun, Form.NOUN).forEach((form, as) -> words.add(new Word(form, as)));
    }
    for (String participle : strings(map, "participles")) {
      Inflector.noun(participle, Form.PARTICIPLE)
          .forEach((form, as) -> words.add(new Word(form, as)));
    }
    Set<String> nouns = new HashSet<>();
    words.forEach(word -> nouns.add(word.form()));
    for (String verb : strings(map, "verbs")) {
      phrasal(verb, Inflector::verb)
          .forEach(
              (form, as) -> {
                // «قصفا» is the noun with tanwin far more often than the dual of the verb.
                if (!(form.endsWith("ا") && !form.endsWith("وا") && nouns.contains(form))) {
                  words.add(new Word(form, as));
                }
              });
    }
    for (String verb : strings(map, "passives")) {
      phrasal(verb, Inflector::verb).forEach((form, as) -> words.add(new Word(form, Form.PASSIVE)));
    }
    return words;
  }

  /** Inflects the first word of a verb with fixed words behind it: ألقى/يلقي القبض. */
  private static Map<String, Form> phrasal(
      String verb, Function<String, Map<String, Form>> inflect) {
    int blank = verb.indexOf(' ');
    if (blank < 0) {
      return inflect.apply(verb);
    }
    String rest = Normalizer.fold(verb.substring(blank));
    Map<String, Form> forms = new LinkedHashMap<>();
    inflect
        .apply(verb.substring(0, blank))
        .forEach((form, as) -> forms.put(form + " " + rest.strip(), as));
    return forms;
  }

  private EventType type(Node node) {
    try {
      return EventType.valueOf(scalar(node).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw bad(node, "there is no event type " + scalar(node) + ".");
    }
  }

  private Role role(Node node) {
    try {
      return Role.valueOf(scalar(node).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw bad(node, "there is no role " + scalar(node) + ".");
    }
  }

  private Set<String> folded(Map<String, Node> map, String key) {
    Set<String> words = new TreeSet<>();
    for (String word : strings(map, key)) {
      words.add(Normalizer.fold(word));
    }
    return words;
  }

  private List<String> strings(Map<String, Node> map, String key) {
    List<String> strings = new ArrayList<>();
    Node node = map.get(key);
    if (node != null) {
      for (Node item : sequence(node)) {
        strings.add(scalar(item));
      }
    }
    return strings;
  }

  private Map<String, Node> mapping(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw bad(node, "keys with values are expected here.");
    }
    Map<String, Node> map = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (map.put(key, tuple.getValueNode()) != null) {
        throw bad(tuple.getKeyNode(), "the key " + key + " stands twice.");
      }
    }
    if (map.containsKey("frame")) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (!KEYS.contains(scalar(tuple.getKeyNode()))) {
          throw bad(tuple.getKeyNode(), "a frame has no key " + scalar(tuple.getKeyNode()) + ".");
        }
      }
    }
    return map;
  }

  private List<Node> sequence(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      throw bad(node, "a list is expected here.");
    }
    return sequence.getValue();
  }

  private String scalar(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw bad(node, "a word or text is expected here.");
    }
    return scalar.getValue();
  }

  private Node need(Map<String, Node> map, String key, Node at) {
    Node node = map.get(key);
    if (node == null) {
      throw bad(at, "the key " + key + " is missing.");
    }
    return node;
  }

  private KnowledgeException bad(Node node, String what) {
    return new KnowledgeException(file, node.getStartMark().getLine() + 1, what);
  }
}
