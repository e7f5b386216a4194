package dev.annai.eval.asking;

import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.KnowledgeBase;
import dev.annai.eval.set.PairFile.Pair;
import dev.annai.eval.set.PairFile.Side;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.Progress;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A minimal pair and the entries that its questions found.
 *
 * @param a the first entry for the first question; empty when nothing was found
 * @param b the first entry for the second
 */
public record MetPair(Pair pair, String a, String b) {

  /** Puts the questions of all pairs to a pack, on all cores; the results are in their order. */
  public static List<MetPair> all(KnowledgeBase knowledge, List<Pair> pairs) {
    try (var progress = Progress.of("pairs", pairs.size());
        var bot = Bot.of(knowledge, null)) {
      return pairs.parallelStream()
          .map(pair -> {
            var a = first(bot, pair.language(), pair.a());
            return progress.counted(new MetPair(pair, a, first(bot, pair.language(), pair.b())));
          })
          .toList();
    }
  }

  private static String first(Bot bot, Language language, Side side) {
    var dialogue = Dialogue.single(language, null);
    var hits = bot.read(dialogue, Utterance.of(side.text()), null).ranking().hits();
    return hits.isEmpty() ? "" : hits.getFirst().entry();
  }

  boolean isARight() {
    return pair.a().entries().contains(a);
  }

  boolean isBRight() {
    return pair.b().entries().contains(b);
  }

  /** Whether both questions found their entries. */
  boolean isRight() {
    return isARight() && isBRight();
  }

  /** How many pairs there are, how many have both questions right, and their share. */
  public static Figures figures(List<MetPair> met) {
    var right = (int) met.stream().filter(MetPair::isRight).count();
    var figures = new LinkedHashMap<String, Number>();
    figures.put("pairs", met.size());
    figures.put("right", right);
    figures.put("pair_rate", met.isEmpty() ? 1.0 : (double) right / met.size());
    return new Figures(figures);
  }
}
