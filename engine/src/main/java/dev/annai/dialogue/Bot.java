package dev.annai.dialogue;

import dev.annai.rules.Decision;
import dev.annai.search.FaqEntry.Wording;
import dev.annai.search.FaqIndex;
import dev.annai.search.Suggestion;
import dev.annai.shop.Lookup;
import dev.annai.text.Language;
import dev.annai.text.LanguageDetector;
import dev.annai.text.Utterance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers utterances from one version of the knowledge.
 *
 * <p>A turn is two pure steps: {@link #read} understands and names the order that it needs, if any;
 * the caller looks it up; {@link #reply} decides and words the answer. Equal arguments give equal
 * results, byte for byte. Safe for use by many threads; {@link #close} after the last turn.
 */
public final class Bot implements AutoCloseable {

  private final KnowledgeBase knowledge;
  private final FaqIndex index;
  private final LanguageDetector detector;

  private Bot(KnowledgeBase knowledge, FaqIndex index) {
    this.knowledge = knowledge;
    this.index = index;
    this.detector = LanguageDetector.of(knowledge.languages());
  }

  /**
   * A bot that knows this.
   *
   * @param cache folder in which what was compiled is kept by the knowledge's version; none: keep
   *     nothing
   */
  public static Bot of(KnowledgeBase knowledge, @Nullable Path cache) {
    var index = FaqIndex.build(knowledge.entries(), knowledge.lexicons(), knowledge.search());
    return new Bot(knowledge, index);
  }

  /** What this bot knows. */
  public KnowledgeBase knowledge() {
    return knowledge;
  }

  /**
   * Understands an utterance; {@code choice} is the value of the choice that was taken, if one was.
   */
  public Reading read(Dialogue dialogue, Utterance utterance, @Nullable String choice) {
    var language = detector.detect(utterance, dialogue.language());
    return new Reading(
        utterance,
        choice,
        language,
        knowledge.mood().read(utterance, language),
        index.rank(utterance, language, 5),
        Map.of(),
        null);
  }

  /** Decides and words the answer to what was read. */
  public Reply reply(Dialogue dialogue, Reading reading, Lookup lookup, Instant now) {
    var hits = reading.ranking().hits();
    var decision =
        hits.isEmpty() ? new Decision.Rephrase() : new Decision.Answer(hits.getFirst().entry());
    var text = hits.isEmpty() ? "?" : answer(hits.getFirst().entry(), reading.language());
    return new Reply(
        decision,
        hits.isEmpty() ? null : hits.getFirst().entry(),
        hits.isEmpty() ? null : reading.ranking().confidence(),
        hits,
        null,
        reading.language(),
        reading.mood(),
        null,
        text,
        List.of(),
        List.of(),
        dialogue,
        new Receipt(knowledge.version(), now, reading, List.of(), decision, text));
  }

  private String answer(String entry, Language language) {
    return knowledge.entries().stream()
        .filter(e -> e.id().equals(entry))
        .map(e -> e.wordings().get(language))
        .map(w -> w.answers().getOrDefault(Wording.EVERY_STORE, ""))
        .findFirst()
        .orElse("");
  }

  /** Entries to propose for what was typed so far, best first, at most k. */
  public List<Suggestion> suggest(String typed, Language language, int k) {
    return index.suggest(typed, language, k);
  }

  @Override
  public void close() {
    index.close();
  }
}
