package dev.annai.eval.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while files are read. For one thread. */
final class Faults {

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column);

  private final List<Fault> all = new ArrayList<>();

  void add(Fault fault) {
    all.add(fault);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  void throwIfAny() throws FaultyInput {
    if (!all.isEmpty()) {
      all.sort(ORDER);
      throw new FaultyInput(all);
    }
  }
}
