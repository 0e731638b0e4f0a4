package org.sanad.sources.text;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Checked;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.FileName;
import org.sanad.sources.item.Guarded;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Limits;
import org.sanad.sources.item.Origin;

/** A file that is one report: a short first line before a blank one is its headline. */
public final class PlainText implements ItemStream {
  private static final Pattern HEADLINE =
      Pattern.compile("\\A\\s*(\\S[^\\r\\n]{0,199}?)[ \\t]*(?>\\R)[ \\t]*(?>\\R)\\s*(?=\\S)");

  private final String name;
  private final Reader in;
  private final Defaults defaults;
  private boolean done;

  public PlainText(String name, Reader in, Defaults defaults) {
    this.name = name;
    this.in = in;
    this.defaults = defaults;
  }

  @Override
  public @Nullable InputItem next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    char[] chars = new char[8192];
    StringBuilder whole = new StringBuilder();
    for (int n = in.read(chars); n >= 0; n = in.read(chars)) {
      whole.append(chars, 0, n);
      if (whole.length() > Limits.REPORT_CHARS) {
        return new InputItem.Refused(Origin.of(name), Limits.TOO_LONG);
      }
    }
    return Guarded.sure(Origin.of(name), () -> report(whole.toString()));
  }

  private InputItem report(String whole) {
    if (whole.isBlank()) {
      return new InputItem.Refused(Origin.of(name), "is empty");
    }
    Matcher headline = HEADLINE.matcher(whole);
    boolean titled = headline.find();
    String id = FileName.stem(name);
    return Checked.report(
        new Origin(name, null, id),
        new SourceReport(
            id,
            defaults.source(),
            defaults.published(),
            titled ? headline.group(1) : "",
            titled ? whole.substring(headline.end()) : whole),
        null);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
