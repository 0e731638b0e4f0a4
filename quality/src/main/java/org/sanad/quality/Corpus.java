package org.sanad.quality;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanad.app.command.DemoCommand;
import org.sanad.model.SourceReport;
import org.sanad.sources.Inputs;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;

/** Reports to measure with, all held in memory so that no reading of files is measured. */
public final class Corpus {
  /** Where a corpus lies beside the project, seen from the project's folder. */
  static final String DEFAULT = "../shared/corpus/reports.jsonl";

  private Corpus() {}

  /**
   * The reports of a file; the sample reports of the app where there is no such file.
   *
   * @throws IOException if neither can be read
   */
  static List<SourceReport> orSamples(String file) throws IOException {
    return Files.isReadable(Path.of(file)) ? of(file) : samples();
  }

  /** The reports of a file, in order. */
  public static List<SourceReport> of(String file) throws IOException {
    if (!Files.isReadable(Path.of(file))) {
      throw new FileNotFoundException(file + " cannot be read: give a file of reports");
    }
    try (Inputs inputs =
        new Inputs(List.of(file), InputStream.nullInputStream(), Context.of(Defaults.NONE))) {
      return all(inputs);
    }
  }

  private static List<SourceReport> samples() throws IOException {
    try (InputStream samples = DemoCommand.class.getResourceAsStream("demo.json")) {
      if (samples == null) {
        throw new FileNotFoundException("the app's sample reports are missing");
      }
      try (Inputs inputs = new Inputs(List.of(Inputs.STDIN), samples, Context.of(Defaults.NONE))) {
        return all(inputs);
      }
    }
  }

  private static List<SourceReport> all(Inputs inputs) {
    List<SourceReport> reports = new ArrayList<>();
    for (InputItem item = inputs.next(); item != null; item = inputs.next()) {
      if (item instanceof InputItem.Accepted accepted) {
        reports.add(accepted.report());
      }
    }
    return List.copyOf(reports);
  }
}
