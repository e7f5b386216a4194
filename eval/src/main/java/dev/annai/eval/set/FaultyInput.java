package dev.annai.eval.set;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that cannot be used, with all that is wrong in them. */
public final class FaultyInput extends Exception {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 50;

  private final transient List<Fault> faults;

  FaultyInput(List<Fault> faults) {
    super(message(faults));
    this.faults = List.copyOf(faults);
  }

  /** Faults that were found elsewhere. */
  public static FaultyInput of(Stream<Fault> faults) {
    return new FaultyInput(faults.toList());
  }

  /** What is wrong, by file, line and column. */
  public List<Fault> faults() {
    return faults;
  }

  private static String message(List<Fault> faults) {
    var lines = faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
    var rest = faults.size() - SHOWN;
    return rest > 0 ? "%s\n… and %d more".formatted(lines, rest) : lines;
  }
}
