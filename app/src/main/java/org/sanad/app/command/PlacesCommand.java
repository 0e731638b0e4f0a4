package org.sanad.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sanad places}: gazetteers of others, and what a place's name means. */
@Command(
    name = "places",
    description = "Imports gazetteers of others, and shows what a place's name means and why.",
    footer = {
      "",
      "Examples:",
      "  sanad places import SY.zip alternateNamesV2.zip --output syria.places",
      "  sanad places find 'بلدة العيس' --country SY --places syria.places",
      "  sanad places check syria.places"
    })
public final class PlacesCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** The command over its three parts. */
  @SuppressWarnings("NullAway.Init") // picocli sets spec
  public PlacesCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with places: import, find or check.");
  }
}
