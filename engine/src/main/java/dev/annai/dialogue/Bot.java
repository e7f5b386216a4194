package dev.annai.dialogue;

import dev.annai.rules.RuleFault;
import dev.annai.rules.Rulebook;
import dev.annai.search.FaqIndex;
import dev.annai.search.Suggestion;
import dev.annai.shop.Lookup;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
  private final Rulebook rulebook;
  private final Hearing hearing;
  private final Replying replying;

  private Bot(KnowledgeBase knowledge, FaqIndex index, Rulebook rulebook) {
    this.knowledge = knowledge;
    this.index = index;
    this.rulebook = rulebook;
    var subjects = new Subjects(knowledge);
    this.hearing = new Hearing(knowledge, index, subjects);
    this.replying = new Replying(knowledge, rulebook, subjects);
  }

  /** What came of building a bot. */
  public sealed interface Building {

    /** A bot, ready. */
    record Built(Bot bot) implements Building {}

    /** Some rules do not compile; there is no bot. */
    record Faulty(List<RuleFault> faults) implements Building {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /**
   * Builds a bot that knows this, or says what is wrong with its rules.
   *
   * @param cache folder in which what was compiled is kept by what it was compiled from; none: keep
   *     nothing
   */
  public static Building build(KnowledgeBase knowledge, @Nullable Path cache) {
    // Neither needs the other, and a start is waited for.
    var compiling = CompletableFuture.supplyAsync(() -> Rulebook.of(knowledge.rules(), cache));
    FaqIndex index;
    try {
      index = FaqIndex.build(knowledge.entries(), knowledge.lexicons(), knowledge.search(), cache);
    } catch (RuntimeException e) {
      var unused = compiling.thenAccept(Bot::close);
      throw e;
    }
    return switch (compiling.join()) {
      case Rulebook.Compilation.Faulty(var faults) -> {
        index.close();
        yield new Building.Faulty(faults);
      }
      case Rulebook.Compilation.Compiled(var rulebook) ->
          new Building.Built(new Bot(knowledge, index, rulebook));
    };
  }

  private static void close(Rulebook.Compilation compilation) {
    if (compilation instanceof Rulebook.Compilation.Compiled(var rulebook)) {
      rulebook.close();
    }
  }

  /**
   * A bot that knows this.
   *
   * @param cache as for {@link #build}
   * @throws IllegalArgumentException naming every fault when rules do not compile
   */
  public static Bot of(KnowledgeBase knowledge, @Nullable Path cache) {
    return switch (build(knowledge, cache)) {
      case Building.Built(var bot) -> bot;
      case Building.Faulty(var faults) ->
          throw new IllegalArgumentException(
              "rules do not compile:\n"
                  + String.join("\n", faults.stream().map(RuleFault::toString).toList()));
    };
  }

  /** What this bot knows. */
  public KnowledgeBase knowledge() {
    return knowledge;
  }

  /**
   * Understands an utterance; {@code choice} is the value of the choice that was taken, if one was.
   */
  public Reading read(Dialogue dialogue, Utterance utterance, @Nullable String choice) {
    return hearing.read(dialogue, utterance, choice);
  }

  /** Decides and words the answer to what was read. */
  public Reply reply(Dialogue dialogue, Reading reading, Lookup lookup, Instant now) {
    return replying.reply(dialogue, reading, lookup, now);
  }

  /** Entries to propose for what was typed so far, best first, at most k. */
  public List<Suggestion> suggest(String typed, Language language, int k) {
    return index.suggest(typed, language, k);
  }

  @Override
  public void close() {
    rulebook.close();
    index.close();
  }
}
