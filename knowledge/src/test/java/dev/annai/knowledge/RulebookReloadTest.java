package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.knowledge.Loading.Loaded;
import dev.annai.rules.Decision;
import dev.annai.rules.RuleFile;
import dev.annai.rules.Rulebook;
import dev.annai.rules.Rulebook.Compilation.Compiled;
import dev.annai.rules.Ruling;
import dev.annai.rules.fact.Courtesy;
import dev.annai.rules.fact.Fact;
import dev.annai.rules.fact.Key;
import dev.annai.rules.fact.Purchase;
import dev.annai.rules.fact.Question;
import dev.annai.shop.Lookup.Found;
import dev.annai.shop.OrderCase;
import dev.annai.shop.Policy;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDateTime;
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
  private static final Loaded SHOP =
      assertInstanceOf(Loaded.class, KnowledgeLoader.load(Path.of("shop")));

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
      assertEquals(
          new Decision.Social("thanks", "social-thanks"),
          decision(rulebook, List.of(new Courtesy("thanks", "social-thanks"))));
      var late = assertInstanceOf(Decision.Inform.class, decision(rulebook, returnTooLate()));
      assertEquals("return-closed", late.message());
    }
  }

  private static Decision decision(Rulebook rulebook, List<Fact> facts) {
    return assertInstanceOf(Ruling.Decided.class, rulebook.decide(facts)).decision();
  }

  /** How long something can come back is asked of an order whose window is over. */
  private static List<Fact> returnTooLate() {
    var knowledge = SHOP.knowledge();
    var policy = Policy.of(knowledge.stores().getFirst(), knowledge.tables());
    var found = assertInstanceOf(Found.class, SHOP.orders().find("K-20261028-0006", "1234"));
    var now = LocalDateTime.of(2026, 11, 24, 10, 30);
    return List.of(
        new Question("return-period", true, false, false, "ask", ""),
        new Key(true, true, true),
        new Purchase(new OrderCase(found.order(), policy, now)));
  }

  /** The rulebook with one file changed, each time another. */
  private static List<RuleFile> version(int version) {
    var files = new ArrayList<>(SHOP.knowledge().rules());
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
