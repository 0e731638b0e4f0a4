package org.sanad.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.model.Quote;
import org.sanad.model.SourceKind;
import org.sanad.model.Span;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Voice;

/** How the register writes what it keeps, and that it reads what older ones wrote. */
class JsonTest {
  private static final Evidence WORDS =
      new Evidence("evt-1", "rep-1", new Quote(new Span(75, 82), "أسقطتها"));
  private static final Evidence MORE =
      new Evidence("evt-1", "rep-2", new Quote(new Span(0, 4), "«قصف»"));
  private static final Voice HOUTHIS = new Voice(SourceKind.ACTOR, "Houthis", true);
  private static final Voice OUTLET = new Voice(null, "almayadeen", true);

  /** Claims of an event. */
  record Claims(List<Claim<String>> first, List<Claim<String>> second) {}

  private static final Claims CLAIMS =
      new Claims(
          List.of(new Claim<>("shelling", List.of(OUTLET, HOUTHIS), List.of(WORDS))),
          List.of(
              new Claim<>("occurred", List.of(HOUTHIS), List.of(WORDS, MORE)),
              new Claim<>("denied", List.of(OUTLET), List.of(MORE))));

  @Test
  void what_stands_there_already_is_a_number() {
    String json = Json.write(CLAIMS);
    assertThat(json)
        .isEqualTo(
            "{\"first\":[{\"value\":\"shelling\",\"voices\":[[\"\",\"almayadeen\",1],"
                + "[\"ACTOR\",\"Houthis\",1]],\"evidence\":[[\"evt-1\",\"rep-1\",75,82,\"أسقطتها\"]]}],"
                + "\"second\":[{\"value\":\"occurred\",\"voices\":[1],\"evidence\":[0,"
                + "[0,\"rep-2\",0,4,\"«قصف»\"]]},"
                + "{\"value\":\"denied\",\"voices\":[0],\"evidence\":[1]}]}");
    assertThat(Json.read(json, Claims.class)).isEqualTo(CLAIMS);
  }

  @Test
  void what_an_older_register_wrote_reads_the_same() {
    String old =
        "{\"first\":[{\"value\":\"shelling\",\"voices\":[{\"name\":\"almayadeen\",\"known\":true},"
            + "{\"kind\":\"ACTOR\",\"name\":\"Houthis\",\"known\":true}],\"evidence\":[{\"telling\":"
            + "\"evt-1\",\"report\":\"rep-1\",\"quote\":{\"span\":{\"start\":75,\"end\":82},\"text\":"
            + "\"أسقطتها\"}}]}],\"second\":[]}";
    assertThat(Json.read(old, Claims.class)).isEqualTo(new Claims(CLAIMS.first(), List.of()));
  }

  @Test
  void plain_writes_everything_out() {
    assertThat(Json.plain(CLAIMS.second().get(1)))
        .isEqualTo(
            "{\"value\":\"denied\",\"voices\":[{\"name\":\"almayadeen\",\"known\":true}],\"evidence\":"
                + "[{\"telling\":\"evt-1\",\"report\":\"rep-2\",\"quote\":{\"span\":{\"start\":0,"
                + "\"end\":4},\"text\":\"«قصف»\"}}]}");
    assertThat(Json.read(Json.plain(CLAIMS), Claims.class)).isEqualTo(CLAIMS);
  }

  @Test
  void a_number_of_nothing_is_said_to_be_damage() {
    String bad = "{\"first\":[],\"second\":[{\"value\":\"a\",\"voices\":[7],\"evidence\":[]}]}";
    assertThatThrownBy(() -> Json.read(bad, Claims.class))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }
}
