package org.sanad.app.command;

import org.sanad.app.output.Labels;
import org.sanad.app.output.Language;
import picocli.CommandLine.Option;

/** The option that says in which language Sanad speaks. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of labels and summary: ${COMPLETION-CANDIDATES}.")
  private Language language = Language.EN;

  Labels labels() {
    return Labels.of(language);
  }
}
