package dev.annai.search;

import dev.annai.text.Analysis;
import dev.annai.text.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What editors say about phrases, found in the words of a text: scaffolding weighs less, and each
 * group of synonyms adds one word that stands for all of them.
 */
final class Phrases {

  private record Phrase(List<String> words, int group) {}

  private static final int SCAFFOLDING = -1;

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final double scaffolding;

  private Phrases(double scaffolding) {
    this.scaffolding = scaffolding;
  }

  static Phrases of(Lexicon lexicon, Analysis analysis, double scaffolding) {
    var phrases = new Phrases(scaffolding);
    var groups = lexicon.synonyms();
    for (var group = 0; group < groups.size(); group++) {
      for (var member : groups.get(group)) {
        phrases.add(words(analysis.words(member)), group);
      }
    }
    for (var phrase : lexicon.stopPhrases()) {
      phrases.add(words(analysis.words(phrase)), SCAFFOLDING);
    }
    return phrases;
  }

  private void add(List<String> words, int group) {
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(new Phrase(words, group));
    }
  }

  /** Words with weight: particles and endings differ where the phrase is the same. */
  private static List<String> words(List<Term> terms) {
    return terms.stream().filter(term -> term.weight() > 0).map(Term::text).toList();
  }

  List<Term> apply(List<Term> terms) {
    var words = terms.stream().filter(term -> term.weight() > 0).toList();
    var out = new ArrayList<>(words);
    for (var i = 0; i < words.size(); i++) {
      for (var phrase : byFirstWord.getOrDefault(words.get(i).text(), List.of())) {
        if (isAt(phrase, words, i)) {
          mark(phrase, words, i, out);
        }
      }
    }
    return out;
  }

  private static boolean isAt(Phrase phrase, List<Term> words, int from) {
    if (from + phrase.words().size() > words.size()) {
      return false;
    }
    for (var i = 0; i < phrase.words().size(); i++) {
      if (!words.get(from + i).text().equals(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private void mark(Phrase phrase, List<Term> words, int from, List<Term> out) {
    var length = phrase.words().size();
    if (phrase.group() == SCAFFOLDING) {
      for (var i = from; i < from + length; i++) {
        var term = words.get(i);
        var weight = Math.min(out.get(i).weight(), term.weight() * scaffolding);
        out.set(
            i, new Term(term.text(), weight, term.tag(), term.sound(), term.start(), term.end()));
      }
    } else {
      var start = words.get(from).start();
      var end = words.get(from + length - 1).end();
      out.add(new Term("=" + phrase.group(), 1, "", "", start, end));
    }
  }
}
