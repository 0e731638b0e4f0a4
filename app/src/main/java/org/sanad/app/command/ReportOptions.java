package org.sanad.app.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.Inputs;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.ReportDate;
import org.sanad.sources.item.Skips;
import org.sanad.sources.web.Fetcher;
import org.sanad.sources.web.Follower;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which reports a command is given, and what holds for those that do not say it themselves. */
final class ReportOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = {
        "Files, folders, addresses (http…), or - for standard input, recognised by what stands in"
            + " them: plain text, JSON, JSON Lines, tables with named columns, saved pages, RSS"
            + " and Atom, Telegram exports, WARC and WET archives; any of these in gzip or zip."
      })
  private List<String> names = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "Day of publication (2016-08-15) of reports that give none; «yesterday» counts from it.")
  private @Nullable LocalDate published;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Publisher of reports that name none.")
  private @Nullable String source;

  @Option(
      names = "--i-have-consent",
      description =
          "Read private chats too: those who wrote in them have agreed that you do. Channels that"
              + " are open to everybody need no such word.")
  private boolean consent;

  @Option(
      names = "--follow",
      description =
          "Of feeds, read the page that each entry leads to in place of the entry's few words, one"
              + " every two seconds and only where robots.txt allows it.")
  private boolean follow;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  private final Skips skips = new Skips();
  private final Fetcher fetcher = new Fetcher(Fetcher.POLITE);

  /** Opens them. */
  Inputs open(Console console) {
    return new Inputs(names(), console.in(), context(Follower.Memory.NONE), fetcher);
  }

  /**
   * What holds for them all.
   *
   * @param memory remembers pages that entries of feeds lead to
   */
  Context context(Follower.Memory memory) {
    Context plain = new Context(new Defaults(source, published), consent, skips);
    return follow ? plain.following(new Follower(fetcher, plain, memory)) : plain;
  }

  /** Fetches what lies at addresses. */
  Fetcher fetcher() {
    return fetcher;
  }

  /** Whether any are given. */
  boolean given() {
    return !names.isEmpty();
  }

  /**
   * What they are called.
   *
   * @throws ParameterException if none are given
   */
  List<String> names() {
    if (names.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Name what to read: files, folders, addresses, or - for standard input.");
    }
    return names;
  }

  /** What was passed over in them so far. */
  Skips skips() {
    return skips;
  }

  /** A day on the command line. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String words) {
      LocalDate day = ReportDate.parse(words);
      if (day == null) {
        throw new TypeConversionException("'" + words + "' is not a day: write it as 2016-08-15");
      }
      return day;
    }
  }
}
