package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void help_is_data_and_goes_to_standard_output() {
    assertThat(run("--help")).isEqualTo(Main.OK);
    assertThat(out.toString()).contains("Usage: sanad");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void version_names_the_program() {
    assertThat(run("--version")).isEqualTo(Main.OK);
    assertThat(out.toString()).startsWith("sanad ");
  }

  @Test
  void without_a_command_the_usage_goes_to_standard_error() {
    assertThat(run()).isEqualTo(Main.USAGE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("a command is missing").contains("Usage: sanad");
  }

  @Test
  void what_is_not_understood_is_said_back_in_its_own_letters() {
    assertThat(run("--اقرأ")).isEqualTo(Main.USAGE);
    assertThat(err.toString()).contains("--اقرأ");
  }
}
