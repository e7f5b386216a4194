package dev.annai.eval.calibrate;

import dev.annai.eval.metric.Scope;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.set.Topic;
import dev.annai.eval.shell.Progress;
import dev.annai.knowledge.Defaults;
import dev.annai.search.FaqEntry;
import dev.annai.search.FaqIndex;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes questions without an entry for sets that have none: near ones by taking entries away, far
 * ones by asking what other sets of the language are asked.
 *
 * @param sets all that are calibrated on
 */
record Staging(Defaults defaults, List<RetrievalSet> sets) {

  private static final int SEED = 5;
  private static final double TAKEN = 0.3;
  private static final int OWN = 1200;
  private static final int FOREIGN = 100;
  private static final int TURN = 5;

  /** Rankings of a set of which entries were taken away; none, if it has such questions itself. */
  List<Sample> of(RetrievalSet set) throws IOException {
    if (set.hasScopes()) {
      return List.of();
    }
    var random = new Random(SEED);
    var kept = set.entries().stream().filter(e -> random.nextDouble() >= TAKEN).toList();
    var ids = kept.stream().map(FaqEntry::id).collect(Collectors.toSet());
    var own = some(set.topics(), OWN, random);
    var foreign = new ArrayList<Topic>();
    for (var other : sets) {
      if (isForeign(set, other)) {
        foreign.addAll(some(other.topics(), FOREIGN, random));
      }
    }
    try (var progress = Progress.of(set.name() + ", staged", own.size() + foreign.size());
        var index = FaqIndex.build(kept, defaults.lexicons(), defaults.search())) {
      var samples = new ArrayList<Sample>();
      samples.addAll(
          own.parallelStream()
              .map(
                  t -> progress.counted(sample(set, index, t, isRight(set, t), scope(set, t, ids))))
              .toList());
      samples.addAll(
          foreign.parallelStream()
              .map(t -> progress.counted(sample(set, index, t, entry -> false, Scope.FAR)))
              .toList());
      return samples;
    }
  }

  private static Sample sample(
      RetrievalSet set, FaqIndex index, Topic topic, Predicate<String> isRight, Scope scope) {
    var ranking = index.rank(Utterance.of(topic.text()), topic.language(), TURN);
    return Sample.of(set.name(), topic.id(), ranking, isRight, scope).asStaged();
  }

  private static Predicate<String> isRight(RetrievalSet set, Topic topic) {
    return entry -> set.qrels().isRelevant(topic.id(), entry);
  }

  private static Scope scope(RetrievalSet set, Topic topic, Set<String> kept) {
    return kept.stream().anyMatch(isRight(set, topic)) ? Scope.IN : Scope.NEAR;
  }

  private static List<Topic> some(List<Topic> topics, int most, Random random) {
    var shuffled = new ArrayList<>(topics);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(most, shuffled.size()));
  }

  /** Sets that share a phrasing are of one source: what one is asked, the other may answer. */
  private static boolean isForeign(RetrievalSet set, RetrievalSet other) {
    var language = language(set);
    return language(other).equals(language)
        && Collections.disjoint(phrasings(set, language), phrasings(other, language));
  }

  private static Language language(RetrievalSet set) {
    return set.topics().getFirst().language();
  }

  private static Set<String> phrasings(RetrievalSet set, Language language) {
    var phrasings = new HashSet<String>();
    for (var entry : set.entries()) {
      var wording = entry.wordings().get(language);
      if (wording != null) {
        phrasings.add(wording.question());
        phrasings.addAll(wording.asks());
      }
    }
    return phrasings;
  }
}
