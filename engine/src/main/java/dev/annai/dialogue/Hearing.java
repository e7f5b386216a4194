package dev.annai.dialogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.annai.search.FaqIndex;
import dev.annai.slot.CueFinder;
import dev.annai.slot.Cues;
import dev.annai.text.Language;
import dev.annai.text.LanguageDetector;
import dev.annai.text.Utterance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an utterance: language, cues, slots, mood, ranking, and the order that is needed. */
final class Hearing {

  private static final int HITS = 5;

  /** What a message may consist of and still be no more than a courtesy. */
  private static final List<String> COURTESIES =
      List.of(
          "greeting",
          "greeting-morning",
          "greeting-evening",
          "thanks",
          "goodbye",
          "courtesy",
          "filler");

  /** Cues that mean something only where they are all that was said. */
  private static final Set<String> BUILDING_BLOCKS =
      Stream.concat(COURTESIES.stream(), Stream.of("follow-up")).collect(toUnmodifiableSet());

  private final KnowledgeBase knowledge;
  private final FaqIndex index;
  private final LanguageDetector detector;
  private final Map<Language, CueFinder> cues = new HashMap<>();

  Hearing(KnowledgeBase knowledge, FaqIndex index) {
    this.knowledge = knowledge;
    this.index = index;
    this.detector = LanguageDetector.of(knowledge.languages());
    for (var language : knowledge.languages()) {
      var own = knowledge.cues().getOrDefault(language, Cues.NONE);
      cues.put(language, CueFinder.of(own, language));
    }
  }

  Reading read(Dialogue dialogue, Utterance utterance, @Nullable String pressed) {
    var language = detector.detect(utterance, dialogue.language());
    var finder = Objects.requireNonNull(cues.get(language));
    var heard =
        finder.find(utterance.text()).stream().filter(c -> !BUILDING_BLOCKS.contains(c)).toList();
    return new Reading(
        utterance,
        Choosing.choice(dialogue, utterance, pressed, heard),
        language,
        knowledge.mood().read(utterance, language),
        index.rank(utterance, language, HITS),
        heard,
        finder.cover(utterance.text(), COURTESIES),
        Map.of(),
        null);
  }
}
