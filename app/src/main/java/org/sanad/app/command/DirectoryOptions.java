package org.sanad.app.command;

import java.io.IOException;
import org.sanad.lexicon.ActorDirectory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the directory of actors answers: out of which knowledge, and as what. */
final class DirectoryOptions {
  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private ActorsCommand.Form format = ActorsCommand.Form.TEXT;

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  boolean json() {
    return format == ActorsCommand.Form.JSON;
  }

  ActorDirectory directory() throws IOException {
    return knowledge.reader().lexicon().knowledge().directory();
  }
}
