package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PackReloadIT {

  private static final String ENTRIES = "faq/shipping.yaml";
  private static final String RULES = "rules/small-talk.drl";

  @Test
  void answersFromTheNewPackAndKeepsTheOldOneWhileTheNewIsBroken(
      @TempDir Path pack, @TempDir Path data) throws Exception {
    copy(Path.of("../knowledge/shop"), pack);
    var settings = Map.of(Setting.PACK, pack.toString(), Setting.RELOAD_SECONDS, "1");
    try (var served = Served.start(data, settings)) {
      var agent = Agent.signIn(served, "admin", Served.PASSWORD);
      var entries = Files.readString(pack.resolve(ENTRIES));
      var rules = Files.readString(pack.resolve(RULES));
      var version = report(served, agent, any -> true).text("/version");

      Files.writeString(pack.resolve(ENTRIES), entries.replace("배송비는 **", "택배 비용은 **"));
      Files.writeString(pack.resolve(RULES), rules + "\n// Read again.\n");
      report(served, agent, report -> !report.text("/version").equals(version));
      assertTrue(ask(served).contains("택배 비용"));

      Files.writeString(pack.resolve(RULES), rules + "\nrule \"half\"\nwhen\n  Nothing()\n");
      var broken = report(served, agent, PackReloadIT::isBroken);
      assertEquals(RULES, broken.text("/findings/0/file"));
      assertTrue(ask(served).contains("택배 비용"));
    }
  }

  @Test
  void doesNotStartWithABrokenPackAndTellsWhere(@TempDir Path pack, @TempDir Path data)
      throws Exception {
    copy(Path.of("../knowledge/shop"), pack);
    var settings = Map.of(Setting.PACK, pack.toString());

    Files.writeString(pack.resolve(RULES), "package shop\n\nrule \"half\"\nwhen\n  Nothing()\n");
    assertRefused(RULES + ":", data.resolve("1"), settings);
    Files.writeString(pack.resolve(ENTRIES), "- id: [\n");
    assertRefused(ENTRIES + ":", data.resolve("2"), settings);
  }

  private static void assertRefused(String place, Path data, Map<Setting, String> settings) {
    var refused = assertThrows(Config.Refused.class, () -> Served.start(data, settings));
    assertTrue(String.valueOf(refused.getMessage()).contains(place), refused.getMessage());
  }

  /** While the pack is read, questions are answered. */
  private static Served.Answer report(Served served, Agent agent, Predicate<Served.Answer> wanted)
      throws Exception {
    while (true) {
      var report = agent.get("/desk/api/pack");
      if (wanted.test(report)) {
        return report;
      }
      ask(served);
      Thread.sleep(300);
    }
  }

  private static boolean isBroken(Served.Answer report) {
    return report.http().body().contains("\"error\"");
  }

  private static String ask(Served served) throws Exception {
    return served.post("/api/v1/ask", "{\"text\":\"배송비는 얼마예요?\"}").text("/text");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
