package dev.annai.eval.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.eval.metric.Qrels;
import dev.annai.eval.metric.RankingMetric;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.set.Topic;
import dev.annai.eval.tune.Tuning.Part;
import dev.annai.eval.tune.Tuning.Turned;
import dev.annai.eval.tune.Tuning.Watcher;
import dev.annai.knowledge.Defaults;
import dev.annai.search.FaqEntry;
import dev.annai.search.SearchSettings;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TuningTest {

  private static final Defaults DEFAULTS = Defaults.load();
  private static final List<String> SUBJECTS = List.of("parcel", "coupon", "receipt", "password");

  @Test
  void findsThatTheAnswersTellWhereTheTitlesDoNot() {
    var told = new ArrayList<Turned>();
    var tuning = tuning();

    var tuned = tuning.tune(deaf(), Language.EN, 1, 1, watcher(told, false));

    assertTrue(tuning.fitted(deaf(), Language.EN) < 0.6);
    assertEquals(1, Tuned.mean(tuning.kept(tuned, Language.EN)), 1e-9);
    assertTrue(tuned.value(Language.EN, "answer", 0) > 0);
    assertEquals(
        told.stream().mapToDouble(Turned::gain).sum(),
        tuning.fitted(tuned, Language.EN) - tuning.fitted(deaf(), Language.EN),
        1e-9);
  }

  @Test
  void givesTheSameNumbersForTheSameSeed() {
    var once = tuning().tune(deaf(), Language.EN, 1, 5, watcher(new ArrayList<>(), false));
    var again = tuning().tune(deaf(), Language.EN, 1, 5, watcher(new ArrayList<>(), false));

    assertEquals(once, again);
  }

  @Test
  void leavesTheNumbersWhenTimeIsUp() {
    var told = new ArrayList<Turned>();

    assertEquals(deaf(), tuning().tune(deaf(), Language.EN, 1, 1, watcher(told, true)));
    assertEquals(List.of(), told);
  }

  private static Watcher watcher(List<Turned> told, boolean isTimeUp) {
    return new Watcher() {
      @Override
      public void turned(Turned turned) {
        told.add(turned);
      }

      @Override
      public void tried() {}

      @Override
      public boolean isTimeUp() {
        return isTimeUp;
      }
    };
  }

  /** The numbers of a search that does not listen to answers. */
  private static SearchSettings deaf() {
    return new SearchSettings(Map.of(Language.EN, Map.of("answer", 0.0)));
  }

  /** Titles that say nothing, answers that say all. */
  private static Tuning tuning() {
    var entries = new ArrayList<FaqEntry>();
    var topics = new ArrayList<Topic>();
    var grades = new LinkedHashMap<String, Map<String, Integer>>();
    for (var subject : SUBJECTS) {
      var answer = Map.of(FaqEntry.Wording.EVERY_STORE, "We sent your " + subject + ".");
      var wording = new FaqEntry.Wording("What now?", List.of(), answer);
      entries.add(new FaqEntry(subject, "all", List.of(), Map.of(Language.EN, wording)));
      for (var i = 0; i < 2; i++) {
        topics.add(new Topic(subject + i, Language.EN, "what now, my " + subject));
        grades.put(subject + i, Map.of(subject, 1));
      }
    }
    var set = new RetrievalSet("mini", entries, topics, new Qrels(grades), Map.of());
    return new Tuning(DEFAULTS, RankingMetric.HIT_AT_1, List.of(Part.of(set, 100, 1)));
  }
}
