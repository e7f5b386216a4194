package dev.annai.rules;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.rules.Rulebook.Compilation.Compiled;
import dev.annai.rules.fact.Cue;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookReloadTest {

  private static final int RELOADS = 50;
  private static final int SETTLED = 10;

  /** Less than a class a reload: what one version leaves behind would be dozens. */
  private static final long CLASSES = RELOADS - SETTLED;

  private static final long BYTES = 8 << 20;

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
    var drl =
        """
        package shop
        import dev.annai.rules.fact.Cue
        global dev.annai.rules.Verdict verdict

        rule "thanks are returned, version %d"
        when
          Cue( name == "thanks" )
        then
          verdict.social( "thanks" );
        end
        """
            .formatted(version);
    var compilation = Rulebook.of(List.of(new RuleFile("thanks.drl", drl)), cache);
    try (var rulebook = assertInstanceOf(Compiled.class, compilation).rulebook()) {
      assertInstanceOf(Ruling.Decided.class, rulebook.decide(List.of(new Cue("thanks"))));
    }
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
