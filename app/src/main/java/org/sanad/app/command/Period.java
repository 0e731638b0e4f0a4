package org.sanad.app.command;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A stretch of time on the command line: {@code 30s}, {@code 10m}, {@code 2h}. */
final class Period implements ITypeConverter<Duration> {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smh])");

  @Override
  public Duration convert(String words) {
    Matcher m = FORM.matcher(words);
    if (!m.matches() || Integer.parseInt(m.group(1)) == 0) {
      throw new TypeConversionException(
          "'" + words + "' is not a stretch of time: write it as 30s, 10m or 2h");
    }
    int n = Integer.parseInt(m.group(1));
    return switch (m.group(2)) {
      case "s" -> Duration.ofSeconds(n);
      case "m" -> Duration.ofMinutes(n);
      default -> Duration.ofHours(n);
    };
  }
}
