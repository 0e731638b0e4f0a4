package org.sanad.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sanad.app.input.Defaults;
import org.sanad.app.input.InputItem;
import org.sanad.app.input.Inputs;
import org.sanad.reading.Reader;
import org.sanad.register.intake.Intake;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** A register of the sample reports, in a folder that goes when the program ends. */
final class SampleRegister implements AutoCloseable {
  private final Path folder;

  private SampleRegister(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes one.
   *
   * @throws IOException if there is no room for it
   */
  static SampleRegister make(Reader reader, String version) throws IOException {
    SampleRegister sample = new SampleRegister(Files.createTempDirectory("sanad-sample"));
    List<ReadReport> read = new ArrayList<>();
    try (InputStream reports = DemoCommand.reports();
        Inputs inputs = new Inputs(List.of(Inputs.STDIN), reports, Defaults.NONE)) {
      for (InputItem item = inputs.next(); item != null; item = inputs.next()) {
        if (item instanceof InputItem.Accepted good) {
          read.add(new ReadReport(reader.read(good.report()), "sample"));
        }
      }
    }
    try (RegisterStore store = JdbcStore.open(sample.place())) {
      new Intake(store, Clock.systemUTC(), "sanad", version).add(read);
    }
    return sample;
  }

  /** The file. */
  String place() {
    return folder.resolve("sample.db").toString();
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
