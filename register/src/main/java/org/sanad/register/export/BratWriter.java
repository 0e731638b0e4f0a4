package org.sanad.register.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Quote;
import org.sanad.register.model.Evidence;

/**
 * Reports with the events that were read in them, as brat takes them: a ZIP with a text and its
 * standoff annotations for each report, and the configuration that names types and roles.
 */
final class BratWriter implements EventWriter {
  private final Settings settings;
  private final ZipOutputStream zip;
  private final Labelled labelled = new Labelled();
  private long rows;

  BratWriter(Settings settings, OutputStream out) {
    this.settings = settings;
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable LeftOut write(Entry entry) {
    return labelled.add(entry) ? null : LeftOut.WHOLE_TEXTS;
  }

  @Override
  public long end() throws IOException {
    TreeSet<String> roles = new TreeSet<>();
    for (Labelled.Report report : labelled.reports()) {
      file(report.key() + ".txt", report.text());
      file(report.key() + ".ann", new Standoff(report.text()).of(report.tellings()));
      report.tellings().forEach(telling -> roles.addAll(telling.roles().keySet()));
      rows++;
    }
    if (rows > 0) {
      file("annotation.conf", configuration(roles));
    }
    zip.finish();
    zip.flush();
    return 0;
  }

  private void file(String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String configuration(Set<String> roles) {
    StringBuilder conf = new StringBuilder();
    for (String about :
        List.of(
            Label.AMBER_STRICT.code(),
            About.CAVEATS,
            settings.about().licenceWords(),
            settings.about().version())) {
      conf.append("# ").append(about).append('\n');
    }
    conf.append("[entities]\n");
    roles.forEach(role -> conf.append(role).append('\n'));
    conf.append("[relations]\n[attributes]\n[events]\n");
    List<String> slots = roles.stream().map(role -> role + "*:" + role).toList();
    for (EventType type : EventType.values()) {
      conf.append(type.code()).append('\t').append(String.join(", ", slots)).append('\n');
    }
    return conf.toString();
  }

  @Override
  public long rows() {
    return rows;
  }

  /** The standoff lines of one report. */
  private static final class Standoff {
    private final String text;
    private final Map<List<Object>, String> spans = new LinkedHashMap<>();
    private final StringBuilder lines = new StringBuilder();
    private int events;

    private Standoff(String text) {
      this.text = text;
    }

    private String of(List<Labelled.Telling> tellings) {
      for (Labelled.Telling telling : tellings) {
        List<String> arguments = new ArrayList<>();
        telling
            .roles()
            .forEach(
                (role, words) -> {
                  for (int i = 0; i < words.size(); i++) {
                    String id = span(role, words.get(i));
                    arguments.add(role + (i == 0 ? "" : i + 1) + ":" + id);
                  }
                });
        for (Evidence trigger : telling.triggers()) {
          lines.append('E').append(++events).append('\t').append(telling.type()).append(':');
          lines.append(span(telling.type(), trigger));
          arguments.forEach(argument -> lines.append(' ').append(argument));
          lines.append('\n');
        }
      }
      return lines.toString();
    }

    /** A span's id; its line comes before the event's that uses it. */
    private String span(String label, Evidence evidence) {
      Quote quote = evidence.quote();
      List<Object> key = List.of(label, quote.span());
      String known = spans.get(key);
      if (known != null) {
        return known;
      }
      String id = "T" + (spans.size() + 1);
      spans.put(key, id);
      int start = text.offsetByCodePoints(0, quote.span().start());
      int end = text.offsetByCodePoints(0, quote.span().end());
      String words = text.substring(start, end);
      String line = id + "\t" + label + " " + fragments(quote, words);
      line += "\t" + words.replace('\n', ' ') + "\n";
      lines.insert(lines.lastIndexOf("\n") + 1, line);
      return id;
    }

    /** A stretch over several lines is told in parts: no annotation of brat's has a line's end. */
    private static String fragments(Quote quote, String words) {
      List<String> parts = new ArrayList<>();
      int at = quote.span().start();
      for (String part : words.split("\n", -1)) {
        int length = part.codePointCount(0, part.length());
        if (length > 0) {
          parts.add(at + " " + (at + length));
        }
        at += length + 1;
      }
      return String.join(";", parts);
    }
  }
}
