package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanad.app.command.ExitCode;

class MainTest {

  @Test
  void help_is_data_and_goes_to_standard_output() {
    Ran ran = Ran.sanad("--help");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains("Usage: sanad").contains("Examples:");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void every_command_has_help_with_examples() {
    for (String command :
        new String[] {"read", "explain", "evaluate", "lint", "actors", "unresolved", "demo"}) {
      Ran ran = Ran.sanad(command, "--help");
      assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(ran.out()).contains("Usage: sanad " + command).contains("Example");
    }
  }

  @Test
  void version_names_the_program() {
    assertThat(Ran.sanad("--version").out()).startsWith("sanad ");
  }

  @Test
  void without_a_command_one_sentence_says_what_to_do() {
    Ran ran = Ran.sanad();
    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("A command is missing").contains("sanad --help");
  }

  @Test
  void what_is_not_understood_is_said_back_in_its_own_letters() {
    Ran ran = Ran.sanad("--اقرأ");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("--اقرأ");
  }
}
