package org.sanad.register.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The stories of {@code stories.txt}, which says how they are written. */
class StoriesTest {
  private static final Pattern HISTORY = Pattern.compile("(control|access) of (.+?): (.+)");
  private static final Pattern STATE = Pattern.compile("on (\\d{4}-\\d\\d-\\d\\d) (.+?): (.+)");
  private static final Pattern REPORT = Pattern.compile("([A-Z]) (\\d{4}-\\d\\d-\\d\\d) (.+)");
  private static final String LEFT_OUT = "left out: ";

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(StoriesTest.class.getResourceAsStream("stories.txt"))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("\n\n", -1))
          .filter(story -> story.startsWith("# "))
          .map(story -> story.strip().lines().toList())
          .map(lines -> DynamicTest.dynamicTest(lines.get(0), () -> holds(lines)));
    }
  }

  private static void holds(List<String> story) {
    War war = War.told();
    for (String line : story.subList(1, story.size())) {
      Matcher report = REPORT.matcher(line);
      if (report.matches()) {
        war.report(report.group(1), report.group(2), report.group(3));
      } else {
        holds(war, line);
      }
    }
  }

  private static void holds(War war, String line) {
    Matcher history = HISTORY.matcher(line);
    Matcher state = STATE.matcher(line);
    if (history.matches()) {
      String place = history.group(2);
      assertThat(history.group(1).equals("control") ? war.control(place) : war.access(place))
          .containsExactly(several(history.group(3)));
    } else if (state.matches()) {
      assertThat(war.at(state.group(2), state.group(1))).as(line).isEqualTo(state.group(3));
    } else if (line.startsWith(LEFT_OUT)) {
      assertThat(war.leftOut()).contains(several(line.substring(LEFT_OUT.length())));
    } else {
      assertThat(line).isEqualTo("nobody holds anything");
      assertThat(war.situation().places()).isEmpty();
    }
  }

  private static String[] several(String written) {
    return written.split(" \\| ", -1);
  }
}
