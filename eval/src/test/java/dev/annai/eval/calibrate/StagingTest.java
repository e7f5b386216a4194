package dev.annai.eval.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.eval.metric.Qrels;
import dev.annai.eval.metric.Scope;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.set.Topic;
import dev.annai.knowledge.Defaults;
import dev.annai.search.FaqEntry;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three sets: two of one source, the third of another. */
class StagingTest {

  private static final RetrievalSet SHIPPING = set("shipping", "parcel", Map.of());
  private static final RetrievalSet AGAIN = set("shipping-again", "parcel", Map.of());
  private static final RetrievalSet TRAVEL = set("travel", "flight", Map.of());

  private final Staging staging = new Staging(Defaults.load(), List.of(SHIPPING, AGAIN, TRAVEL));

  @Test
  void takesEntriesAwayAndAsksWhatOtherSourcesAreAsked() throws Exception {
    var samples = staging.of(SHIPPING);

    assertTrue(samples.stream().allMatch(s -> s.isStaged() && s.source().equals("shipping")));
    assertEquals(10, samples.stream().filter(s -> scope(s) == Scope.FAR).count());
    var near = samples.stream().filter(s -> scope(s) == Scope.NEAR).toList();
    assertTrue(!near.isEmpty() && near.size() < 10, near.toString());
    assertFalse(near.stream().anyMatch(s -> s.verdict().right()));
    assertTrue(samples.stream().anyMatch(s -> scope(s) == Scope.IN && s.verdict().right()));
  }

  @Test
  void leavesSetsAloneThatHaveQuestionsWithoutAnEntry() throws Exception {
    var own = set("own", "train", Map.of("train-0", Scope.IN, "train-1", Scope.FAR));

    assertEquals(List.of(), staging.of(own));
  }

  private static Scope scope(Sample sample) {
    return sample.verdict().scope();
  }

  private static RetrievalSet set(String name, String word, Map<String, Scope> scopes) {
    var entries = new ArrayList<FaqEntry>();
    var topics = new ArrayList<Topic>();
    var grades = new LinkedHashMap<String, Map<String, Integer>>();
    for (var i = 0; i < 10; i++) {
      var id = word + "-" + i;
      var wording = new FaqEntry.Wording(word + " number " + i, List.of(), Map.of());
      entries.add(new FaqEntry(id, "topic", List.of(), Map.of(Language.EN, wording)));
      topics.add(new Topic(id, Language.EN, "my " + word + " number " + i));
      grades.put(id, Map.of(id, 1));
    }
    return new RetrievalSet(name, entries, topics, new Qrels(grades), scopes);
  }
}
