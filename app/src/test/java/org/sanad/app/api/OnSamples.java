package org.sanad.app.api;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test has the sample reports in a register of its own, served to this machine. */
abstract class OnSamples {
  @TempDir Path folder;
  Served served;

  @BeforeEach
  final void serve() {
    served = new Served(folder, Served.REPORTS).local();
  }

  @AfterEach
  final void end() {
    served.close();
  }
}
