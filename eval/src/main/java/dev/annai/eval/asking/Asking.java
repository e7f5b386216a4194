package dev.annai.eval.asking;

import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.KnowledgeBase;
import dev.annai.eval.set.Question;
import dev.annai.eval.shell.Progress;
import dev.annai.shop.Lookup;
import dev.annai.text.Utterance;
import java.time.Instant;
import java.util.List;

/** Asks the bot of a pack single questions, each without a past, on all cores. */
public final class Asking {

  private Asking() {}

  /** How the pack meets each question, in their order, at a moment of the business clock. */
  public static List<Met> all(KnowledgeBase knowledge, List<Question> questions, Instant now) {
    try (var progress = Progress.of("questions", questions.size());
        var bot = Bot.of(knowledge, null)) {
      return questions.parallelStream()
          .map(question -> progress.counted(ask(bot, question, now)))
          .toList();
    }
  }

  private static Met ask(Bot bot, Question question, Instant now) {
    var dialogue = Dialogue.single(question.language(), null);
    var reading = bot.read(dialogue, Utterance.of(question.text()), null);
    return Met.of(question, bot.reply(dialogue, reading, new Lookup.NotAsked(), now));
  }
}
