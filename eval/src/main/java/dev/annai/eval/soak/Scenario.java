package dev.annai.eval.soak;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that can go badly. */
enum Scenario {
  TAKE,
  INTERLEAVINGS,
  STORE,
  KILL,
  CONNECTIONS;

  /** Lets it happen. */
  Outcome run(Ground ground) throws IOException, InterruptedException {
    return switch (this) {
      case TAKE -> Taking.run(ground);
      case INTERLEAVINGS -> Interleavings.run(ground);
      case STORE -> FullDisk.run(ground);
      case KILL -> Killing.run(ground);
      case CONNECTIONS -> Connections.run(ground);
    };
  }

  /** Whether its servers are killed long before what is often run is worth compiling well. */
  boolean isShortLived() {
    return this == KILL || this == INTERLEAVINGS;
  }

  /** As it stands on the command line and in the results. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scenario of an id. */
  static Optional<Scenario> of(String id) {
    return Arrays.stream(values()).filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  /** All ids. */
  static List<String> ids() {
    return Arrays.stream(values()).map(Scenario::id).toList();
  }
}
