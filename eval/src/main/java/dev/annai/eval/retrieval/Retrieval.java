package dev.annai.eval.retrieval;

import dev.annai.eval.metric.Run;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.retrieval.Retrieved.Latency;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.set.Topic;
import dev.annai.eval.shell.Progress;
import dev.annai.knowledge.Defaults;
import dev.annai.search.Explanation;
import dev.annai.search.FaqIndex;
import dev.annai.search.Ranking;
import dev.annai.search.SearchSettings;
import dev.annai.text.Utterance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks the product's search all topics of a set, on all cores.
 *
 * @param defaults what every pack begins with; a set has nothing of its own
 * @param settings the numbers of the search
 * @param depth how many hits a topic gets for the ranking figures
 */
public record Retrieval(Defaults defaults, SearchSettings settings, int depth) {

  /** How many hits the figures look at, as is usual at TREC. */
  public static final int DEPTH = 1000;

  /** The hits that a turn of the product asks for. */
  private static final int TURN = 5;

  private static final int TIMED = 500;

  /** Asks all topics of a set. */
  public Retrieved of(RetrievalSet set) {
    var topics = set.topics();
    try (var progress = Progress.of(set.name(), topics.size());
        var index = FaqIndex.build(set.entries(), defaults.lexicons(), settings)) {
      var rankings =
          topics.parallelStream()
              .map(topic -> progress.counted(rank(index, topic, depth)))
              .toList();
      var found = new LinkedHashMap<String, List<Run.Scored>>();
      for (var i = 0; i < topics.size(); i++) {
        found.put(topics.get(i).id(), scored(rankings.get(i)));
      }
      var verdicts =
          IntStream.range(0, topics.size())
              .mapToObj(i -> verdict(set, topics.get(i), rankings.get(i)))
              .toList();
      var run = new Run(found);
      var worst = worst(index, set, verdicts, run);
      return new Retrieved(set, run, verdicts, worst, Optional.of(latency(index, topics)));
    }
  }

  /** What a run file says instead of the product. */
  static Retrieved of(RetrievalSet set, Run run) {
    var verdicts =
        set.topics().stream()
            .map(topic -> {
              var found = run.found(topic.id());
              var entry = found.isEmpty() ? "" : found.getFirst().entry();
              var right = set.qrels().isRelevant(topic.id(), entry);
              var score = found.isEmpty() ? 0 : found.getFirst().score();
              return new Verdict(topic.id(), score, right, set.scope(topic.id()));
            })
            .toList();
    return new Retrieved(set, run, verdicts, List.of(), Optional.empty());
  }

  private static Ranking rank(FaqIndex index, Topic topic, int k) {
    return index.rank(Utterance.of(topic.text()), topic.language(), k);
  }

  /** The surest of the wrong answers; of equally sure ones the first asked. */
  private static List<Mistake> worst(
      FaqIndex index, RetrievalSet set, List<Verdict> verdicts, Run run) {
    return IntStream.range(0, verdicts.size())
        .filter(i -> !verdicts.get(i).right())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -verdicts.get(i).confidence()))
        .limit(Retrieved.WORST)
        .map(i -> {
          var topic = set.topics().get(i);
          var came = run.found(topic.id()).stream().map(Run.Scored::entry).findFirst();
          var expected = set.qrels().relevant(topic.id()).stream().findFirst();
          return new Mistake(
              topic,
              verdicts.get(i),
              came.flatMap(entry -> explain(index, topic, entry)),
              expected.flatMap(entry -> explain(index, topic, entry)));
        })
        .toList();
  }

  private static Optional<Explanation> explain(FaqIndex index, Topic topic, String entry) {
    return index.explain(Utterance.of(topic.text()), topic.language(), entry);
  }

  private static List<Run.Scored> scored(Ranking ranking) {
    return ranking.hits().stream()
        .map(hit -> new Run.Scored(hit.entry(), (float) hit.score()))
        .toList();
  }

  private static Verdict verdict(RetrievalSet set, Topic topic, Ranking ranking) {
    var hits = ranking.hits();
    var right = !hits.isEmpty() && set.qrels().isRelevant(topic.id(), hits.getFirst().entry());
    return new Verdict(topic.id(), ranking.confidence(), right, set.scope(topic.id()));
  }

  /** A sample spread evenly over the topics, after all of them have warmed the code up. */
  private static Latency latency(FaqIndex index, List<Topic> topics) {
    var count = Math.min(TIMED, topics.size());
    var nanos = new long[count];
    for (var i = 0; i < count; i++) {
      var topic = topics.get((int) ((long) i * topics.size() / count));
      var start = System.nanoTime();
      rank(index, topic, TURN);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return new Latency(percentile(nanos, 0.5), percentile(nanos, 0.99));
  }

  private static double percentile(long[] sorted, double share) {
    var rank = (int) Math.ceil(share * sorted.length);
    return sorted.length == 0 ? 0 : sorted[Math.max(rank, 1) - 1] / 1e6;
  }
}
