package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.source.Finding;
import java.util.stream.Stream;

/** Looks at one thing in a whole pack, while others look at others. */
interface Check {

  /** Whether it can tell about a pack of which some entries could not be read. */
  default boolean needsAllEntries() {
    return false;
  }

  /** What is found, in any order. */
  Stream<Finding> findings(Pack pack);
}
