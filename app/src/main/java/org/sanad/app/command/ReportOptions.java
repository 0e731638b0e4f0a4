package org.sanad.app.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.Inputs;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.ReportDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which reports a command is given, and what holds for those that do not say it themselves. */
final class ReportOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Files, folders, or - for standard input: plain text (UTF-8, UTF-16, windows-1256), a JSON"
            + " array, or one JSON object a line, recognised by what stands in them."
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

  /** Opens them. */
  Inputs open(Console console) {
    return new Inputs(names, console.in(), Context.of(new Defaults(source, published)));
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
