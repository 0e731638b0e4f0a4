package org.sanad.app.command;

import org.sanad.register.store.RegisterStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is added to which register, with what it is read, and in whose name. */
final class AddOptions {
  @Mixin private ReportOptions reports = new ReportOptions();
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--by",
      paramLabel = "WHO",
      defaultValue = "sanad",
      description = "A pseudonym of whoever adds them, for the history; ${DEFAULT-VALUE} if none.")
  private String by = "sanad";

  ReportOptions reports() {
    return reports;
  }

  RegisterOption register() {
    return register;
  }

  Adding adding(Console console, RegisterStore store) {
    return new Adding(console, knowledge, store, by);
  }
}
