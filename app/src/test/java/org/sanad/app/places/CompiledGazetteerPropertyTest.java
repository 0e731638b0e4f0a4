package org.sanad.app.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.sanad.lexicon.Gazetteer;
import org.sanad.lexicon.GazetteerException;
import org.sanad.lexicon.PlaceKeys;
import org.sanad.lexicon.gazetteer.CompiledGazetteer;
import org.sanad.lexicon.gazetteer.FileView;

/** What is put in is found, and no bytes do more than give the one clear error. */
class CompiledGazetteerPropertyTest {
  private static final Path FOLDER = folder();
  private static final List<String> NAMES =
      List.of("العيس", "تل رفعت", "كفر زيتا", "أبو الظهور", "الباب", "خان شيخون", "عين عيسى");
  private static final byte[] FILE = file();

  private static Path folder() {
    try {
      return Files.createTempDirectory("sanad-places");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] file() {
    try {
      return compiled(NAMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    for (String name : List.of("in.txt", "out.places")) {
      Files.deleteIfExists(FOLDER.resolve(name));
    }
    Files.deleteIfExists(FOLDER);
  }

  private static byte[] compiled(List<String> names) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(SmallLists.geoNames(1, "Syria", "سوريا", 35, 38, "A.PCLI", "SY"));
    for (int i = 0; i < names.size(); i++) {
      lines.add(SmallLists.geoNames(i + 2, "p" + i, names.get(i), 35, 37, "P.PPL", "SY"));
    }
    Path in = SmallLists.write(FOLDER.resolve("in.txt"), lines.toArray(String[]::new));
    SmallLists.run(FOLDER.resolve("out.places"), in);
    return Files.readAllBytes(FOLDER.resolve("out.places"));
  }

  @Property(tries = 30)
  void every_name_put_in_is_found_with_its_place(@ForAll("names") List<String> names)
      throws IOException {
    CompiledGazetteer gazetteer = CompiledGazetteer.open(FileView.of(compiled(names)));
    gazetteer.verify();
    for (int i = 0; i < names.size(); i++) {
      String id = "geonames:" + (i + 2);
      int number = gazetteer.numbered(id);
      assertThat(gazetteer.row(number).id()).isEqualTo(id);
      assertThat(gazetteer.named(PlaceKeys.of(names.get(i)))).as(names.get(i)).contains(number);
    }
    assertThat(gazetteer.named("ليس هنا ابدا")).isEmpty();
    assertThat(gazetteer.numbered("geonames:1000000")).isEqualTo(Gazetteer.NOT_THERE);
  }

  @Provide
  Arbitrary<List<String>> names() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئء")
            .ofMinLength(1)
            .ofMaxLength(9);
    return word.list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void one_changed_byte_is_never_worse_than_the_clear_error(
      @ForAll @IntRange(min = 0, max = 1_000_000) int where, @ForAll byte value) {
    byte[] bytes = FILE.clone();
    bytes[where % bytes.length] = value;
    assertClear(bytes);
  }

  @Property(tries = 200)
  void many_changed_bytes_are_never_worse_either(
      @ForAll @IntRange(min = 0, max = 1_000_000) int from, @ForAll byte[] values) {
    byte[] bytes = FILE.clone();
    for (int i = 0; i < values.length; i++) {
      bytes[(from + i) % bytes.length] = values[i];
    }
    assertClear(bytes);
  }

  @Property(tries = 200)
  void a_file_that_is_cut_off_is_refused_when_opened(
      @ForAll @IntRange(min = 0, max = 1_000_000) int length) {
    byte[] bytes = Arrays.copyOf(FILE, length % FILE.length);
    assertThat(openFails(bytes)).isTrue();
  }

  @Property(tries = 200)
  void whatever_is_no_gazetteer_is_refused_when_opened(@ForAll byte[] bytes) {
    assertThat(openFails(bytes)).isTrue();
  }

  private static boolean openFails(byte[] bytes) {
    try {
      CompiledGazetteer.open(FileView.of(bytes));
      return false;
    } catch (GazetteerException e) {
      return true;
    }
  }

  private static void assertClear(byte[] bytes) {
    assertThatCode(
            () -> {
              try {
                CompiledGazetteer gazetteer = CompiledGazetteer.open(FileView.of(bytes));
                for (String name : NAMES) {
                  for (int number : gazetteer.named(PlaceKeys.of(name))) {
                    gazetteer.row(number);
                  }
                }
                for (int i = 0; i < gazetteer.size(); i++) {
                  gazetteer.row(i);
                }
                gazetteer.numbered("geonames:3");
                gazetteer.verify();
                assertThat(bytes).as("what verifies is what was written").isEqualTo(FILE);
              } catch (GazetteerException e) {
                assertThat(e.getMessage()).endsWith(".").doesNotContain("\n");
              }
            })
        .doesNotThrowAnyException();
  }
}
