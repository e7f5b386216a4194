package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.pack.Pack;
import dev.annai.rules.Decision;
import dev.annai.rules.RuleFile;
import dev.annai.rules.Rulebook;
import dev.annai.rules.Rulebook.Compilation.Compiled;
import dev.annai.rules.Ruling;
import dev.annai.rules.fact.Courtesy;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample shop's whole rulebook, loaded again and again as its editors change it. */
class RulebookReloadTest {

  private static final int RELOADS = 50;
  private static final int SETTLED = 10;

  /** Less than a class a reload: what one version leaves behind would be hundreds. */
  private static final long CLASSES = RELOADS - SETTLED;

  private static final long BYTES = 8 << 20;
  private static final List<RuleFile> SHOP =
      Pack.read(Path.of("shop")).pack().orElseThrow().rules();

  @TempDir Path cache;

  /** Every other version is known from before, as after an editor's second thought. */
  @Test
  void leavesNothingBehindWhenRulesAreLoadedAgainAndAgain() {
    var classes = 0L;
    var bytes = 0L;
    for (var version = 1; version <= RELOADS; version++) {
      reload(version / 2);
      if (version == SETTLED) {
        collect();
        classes = classes();
        bytes = bytes();
      }
    }

    collect();
    var moreClasses = classes() - classes;
    var moreBytes = bytes() - bytes;
    assertTrue(moreClasses < CLASSES, "classes: " + moreClasses);
    assertTrue(moreBytes < BYTES, "bytes: " + moreBytes);
  }

  private void reload(int version) {
    var compilation = Rulebook.of(version(version), cache);
    try (var rulebook = assertInstanceOf(Compiled.class, compilation).rulebook()) {
      var ruling = rulebook.decide(List.of(new Courtesy("thanks", "social-thanks")));
      var decided = assertInstanceOf(Ruling.Decided.class, ruling);
      assertEquals(new Decision.Social("thanks", "social-thanks"), decided.decision());
    }
  }

  /** The rulebook with one file changed, each time another. */
  private static List<RuleFile> version(int version) {
    var files = new ArrayList<>(SHOP);
    var changed = version % files.size();
    var file = files.get(changed);
    files.set(changed, new RuleFile(file.name(), file.drl() + "\n// version " + version + "\n"));
    return files;
  }

  private static void collect() {
    System.gc();
    System.gc();
  }

  private static long classes() {
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }

  private static long bytes() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
