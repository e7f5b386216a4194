package dev.annai.dialogue;

import dev.annai.search.FaqIndex;
import dev.annai.search.Ranking;
import dev.annai.search.Repairs;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.function.Function;

/** Hears through a keyboard in the wrong mode what was meant by words that search does not need. */
final class Meant {

  /** From which share of its words on a text is in a language. */
  private static final double KNOWN = 0.6;

  private Meant() {}

  /** The language of a text: English typed on a Korean keyboard is English. */
  static Language language(Utterance words, Language detected, FaqIndex index) {
    var isMistyped =
        detected.equals(Language.KO)
            && Repairs.of(words.text(), Language.EN).stream()
                .anyMatch(other -> index.known(other.text(), Language.EN) >= KNOWN)
            && index.known(words.text(), Language.KO) < 1 - KNOWN;
    return isMistyped ? Language.EN : detected;
  }

  /**
   * What is heard in a text, what was typed in the wrong mode read as it was meant: as the search
   * read it, or so that it tells something where it told nothing; else as it was typed.
   */
  static Heard heard(Utterance typed, Ranking ranking, Function<String, Heard> hear) {
    var heard = hear.apply(typed.text());
    if (!heard.isNothing()) {
      return heard;
    }
    for (var other : Repairs.of(typed.text(), ranking.language())) {
      var otherwise = hear.apply(other.text());
      if (other.repairs().equals(ranking.repairs()) || !otherwise.isNothing()) {
        return otherwise;
      }
    }
    return heard;
  }
}
