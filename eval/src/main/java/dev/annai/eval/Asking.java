package dev.annai.eval;

import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.KnowledgeBase;
import dev.annai.eval.set.Question;
import dev.annai.shop.Lookup;
import dev.annai.text.Utterance;
import java.time.Instant;
import java.util.List;

/** Asks the bot of a pack single questions, each without a past, on all cores. */
final class Asking {

  private Asking() {}

  static List<Met> all(KnowledgeBase knowledge, List<Question> questions, Instant now) {
    try (var bot = Bot.of(knowledge, null);
        var progress = Progress.of("questions", questions.size())) {
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
