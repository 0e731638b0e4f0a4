package org.sanad.app.command;

import org.jspecify.annotations.Nullable;
import org.sanad.register.export.About;
import org.sanad.register.export.Settings;
import picocli.CommandLine.Option;

/** What an export's layout leaves open. */
final class LayoutOptions {
  @Option(names = "--extended", description = "ACLED's layout with further columns behind its own.")
  private boolean extended;

  @Option(names = "--hxl", description = "Tables with a row of HXL tags under the header.")
  private boolean hxl;

  @Option(
      names = "--acled-dates",
      paramLabel = "FORM",
      defaultValue = "iso",
      description = "Days in ACLED's layout: ${COMPLETION-CANDIDATES} (16 May 2025).")
  private Days days = Days.ISO;

  @Option(
      names = "--licence",
      paramLabel = "WORDS",
      description = "Under which licence the export may be used; goes into it.")
  private @Nullable String licence;

  /** How ACLED's layout writes days. */
  enum Days {
    ISO,
    DOWNLOAD
  }

  Settings settings() {
    return new Settings(
        new About(Versions.reader(), licence), extended, hxl, days == Days.DOWNLOAD);
  }
}
