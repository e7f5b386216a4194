package dev.annai.eval.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.annai.eval.set.TrecFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.gla.terrier.jtreceval.trec_eval;

/** Our figures beside those of NIST's own program, on a run with ties and gaps. */
class TrecEvalTest {

  private static final int TOPICS = 60;

  @TempDir Path folder;
  private Qrels qrels = new Qrels(Map.of());
  private Run run = new Run(Map.of());

  @BeforeEach
  void drawARunWithTiesMissingAndUnjudgedTopics() {
    var random = new Random(7);
    var grades = new LinkedHashMap<String, Map<String, Integer>>();
    var found = new LinkedHashMap<String, List<Run.Scored>>();
    for (var t = 0; t < TOPICS; t++) {
      if (t % 13 != 0) {
        grades.put("t" + t, grades(random));
      }
      if (t % 7 != 3) {
        found.put("t" + t, found(random));
      }
    }
    qrels = new Qrels(grades);
    run = new Run(found);
  }

  @Test
  void agreesOnEveryTopicAndOnTheMeans() throws Exception {
    var theirs =
        trecEval(qrels, "-m", "P.1", "-m", "map", "-m", "ndcg_cut.10", "-m", "recall.10,100");

    agree(theirs, "P_1", RankingMetric.HIT_AT_1);
    agree(theirs, "map", RankingMetric.MAP);
    agree(theirs, "ndcg_cut_10", RankingMetric.NDCG_AT_10);
    agree(theirs, "recall_10", RankingMetric.RECALL_AT_10);
    agree(theirs, "recall_100", RankingMetric.RECALL_AT_100);
  }

  @Test
  void agreesOnTheReciprocalRankWithinTheFirstTen() throws Exception {
    var theirs = trecEval(qrels, "-M", "10", "-m", "recip_rank");

    agree(theirs, "recip_rank", RankingMetric.MRR_AT_10);
  }

  @Test
  void agreesOnExponentialGainWhenTheGradesAreRaisedBeforehand() throws Exception {
    var raised = new LinkedHashMap<String, Map<String, Integer>>();
    qrels
        .byTopic()
        .forEach((topic, grades) -> {
          var powers = new LinkedHashMap<String, Integer>();
          grades.forEach((entry, grade) -> powers.put(entry, (1 << grade) - 1));
          raised.put(topic, powers);
        });

    var theirs = trecEval(new Qrels(raised), "-m", "ndcg_cut.10");

    agree(theirs, "ndcg_cut_10", RankingMetric.NDCG_EXP_AT_10);
  }

  private void agree(Map<String, Double> theirs, String name, RankingMetric metric) {
    assertFalse(theirs.isEmpty());
    assertEquals(theirs.getOrDefault(name + " all", -1.0), metric.mean(run, qrels), 0.00005, name);
    var byTopic = metric.byTopic(run, qrels);
    byTopic.forEach((topic, ours) -> {
      var value = theirs.getOrDefault(name + " " + topic, 0.0);
      assertEquals(value, ours, 0.00005, name + " of " + topic);
    });
  }

  private Map<String, Double> trecEval(Qrels judged, String... measures) throws Exception {
    var qrelsFile = folder.resolve("qrels");
    var lines = new ArrayList<String>();
    judged
        .byTopic()
        .forEach((t, grades) -> grades.forEach((e, g) -> lines.add(t + " 0 " + e + " " + g)));
    Files.write(qrelsFile, lines);
    var runFile = folder.resolve("run");
    Files.writeString(runFile, TrecFiles.format(run, "test"));
    var args = new ArrayList<>(List.of("-c", "-q"));
    args.addAll(List.of(measures));
    args.add(qrelsFile.toString());
    args.add(runFile.toString());
    var out = new LinkedHashMap<String, Double>();
    for (var row : new trec_eval().runAndGetOutput(args.toArray(String[]::new))) {
      out.put(row[0].strip() + " " + row[1].strip(), Double.valueOf(row[2]));
    }
    return out;
  }

  private static Map<String, Integer> grades(Random random) {
    var grades = new LinkedHashMap<String, Integer>();
    for (var i = 0; i < 12; i++) {
      grades.put("e" + random.nextInt(200), random.nextInt(4));
    }
    return grades;
  }

  private static List<Run.Scored> found(Random random) {
    var found = new LinkedHashMap<String, Run.Scored>();
    for (var i = 0; i < 150; i++) {
      var entry = "e" + random.nextInt(200);
      found.put(entry, new Run.Scored(entry, random.nextInt(12) / 3f));
    }
    return List.copyOf(found.values());
  }
}
