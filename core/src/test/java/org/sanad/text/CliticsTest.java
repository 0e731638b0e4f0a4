package org.sanad.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {
  /** One way a piece, parts joined by +, a restored spelling as it stands alone. */
  private static String ways(String word) {
    return Clitics.of(Normalizer.fold(word)).stream()
        .map(
            s ->
                (s.prefixes().isEmpty() ? "" : s.prefixes() + "+")
                    + (s.definite() ? "ال+" : "")
                    + s.stem()
                    + (s.suffix().isEmpty() ? "" : "+" + s.suffix()))
        .collect(joining(" "));
  }

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "الجيش,      ال+جيش",
    "والقصف,     و+ال+قصف",
    "فالقوات,    ف+ال+قوات",
    "بحلب,       ب+حلب",
    "وبالمدينة,  وب+ال+مدينه",
    "كالعادة,    ك+ال+عاده",
    "للجيش,      ل+ال+جيش",
    "وللقوات,    ول+ال+قوات",
    "للجنة,      ل+ال+لجنه",
    "سيقصف,      س+يقصف",
    "وستدخل,     وس+تدخل",
    "قواته,      قوات+ه",
    "سيطرته,     سيطره+ه",
    "سيطرتهم,    سيطره+هم",
    "قتلاها,     قتلي+ها",
    "أعضائه,     اعضاء+ه",
    "مقاتليه,    مقاتلين+ه",
    "قتلوه,      قتلوا+ه",
    "وبقواتهما,  وب+قوات+هما",
    "مدينتنا,    مدينه+نا",
  })
  void takesApart(String word, String way) {
    assertThat(ways(word).split(" ")).contains(way);
  }

  @Test
  void theWholeWordFirstThenWhatStripsLeast() {
    assertThat(ways("وبالبلد")).isEqualTo("وبالبلد و+بالبلد وب+البلد وب+ال+بلد");
  }

  @Test
  void theFutureParticleTakesVerbsOnly() {
    assertThat(ways("سلاح")).isEqualTo("سلاح");
  }

  @Test
  void theArticleAndAPronounExcludeEachOther() {
    assertThat(ways("الفقه").split(" ")).contains("ال+فقه").doesNotContain("ال+فق+ه");
  }

  @Test
  void twoLettersAtLeastAreLeft() {
    assertThat(ways("به")).isEqualTo("به");
    assertThat(ways("")).isEmpty();
  }

  @Test
  void aVisitorMayEndIt() {
    int[] seen = {0};
    boolean ended = Clitics.forEach("والقصف", (p, d, stem, s) -> ++seen[0] == 2);
    assertThat(ended).isTrue();
    assertThat(seen[0]).isEqualTo(2);
  }
}
