package org.sanad.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** Knowledge files that cannot be used; the message says which, where and what to do. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  /**
   * @param file the file's name inside the knowledge folder
   * @param line line number from 1, 0 where the whole file is meant
   * @param what one sentence
   */
  public KnowledgeException(String file, int line, String what) {
    super(file + (line > 0 ? ":" + line : "") + ": " + what);
    this.faults = List.of(String.valueOf(getMessage()));
  }

  /** As above, keeping the cause. */
  public KnowledgeException(String file, int line, String what, Throwable cause) {
    super(file + (line > 0 ? ":" + line : "") + ": " + what, cause);
    this.faults = List.of(String.valueOf(getMessage()));
  }

  /** Several in one: the message is the first, and how many more there are. */
  KnowledgeException(List<KnowledgeException> several) {
    super(told(several), several.get(0));
    this.faults =
        several.stream().flatMap(fault -> fault.faults().stream()).collect(Collectors.toList());
  }

  private static String told(List<KnowledgeException> several) {
    int more = several.size() - 1;
    String first = String.valueOf(several.get(0).getMessage());
    return more == 0 ? first : first + " (and " + more + " more)";
  }

  /** All that is wrong, one sentence each, with file and line first. */
  public List<String> faults() {
    return List.copyOf(faults);
  }
}
