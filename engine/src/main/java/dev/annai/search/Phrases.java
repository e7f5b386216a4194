package dev.annai.search;

import dev.annai.text.Analysis;
import dev.annai.text.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What editors say about phrases, found in the words of a text: scaffolding weighs less, and each
 * group of synonyms adds one word that stands for all of them.
 */
final class Phrases {

  private record Phrase(List<String> words, int group) {}

  private static final int SCAFFOLDING = -1;
  private static final String SYNONYM = "=";
  private static final String KOREAN_VERB = "V";
  private static final String KOREAN_TENSE = "EP";

  private final Map<String, Set<Phrase>> byFirstWord = new HashMap<>();
  private final double scaffolding;

  private Phrases(double scaffolding) {
    this.scaffolding = scaffolding;
  }

  static Phrases of(Lexicon lexicon, Analysis analysis, double scaffolding) {
    var phrases = new Phrases(scaffolding);
    var groups = lexicon.synonyms();
    for (var group = 0; group < groups.size(); group++) {
      for (var member : groups.get(group)) {
        phrases.add(texts(analysis.words(member)), group);
      }
    }
    for (var phrase : lexicon.stopPhrases()) {
      phrases.add(texts(analysis.words(phrase)), SCAFFOLDING);
    }
    return phrases;
  }

  private static List<String> texts(List<Term> terms) {
    return words(terms).stream().map(Term::text).toList();
  }

  private void add(List<String> words, int group) {
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.getFirst(), first -> new LinkedHashSet<>())
          .add(new Phrase(words, group));
    }
  }

  /** Whether a term stands for a group of synonyms. */
  static boolean isSynonym(Term term) {
    return term.tag().equals(SYNONYM);
  }

  /** The words by which a phrase is told: particles and endings differ where it is the same. */
  private static List<Term> words(List<Term> terms) {
    return IntStream.range(0, terms.size())
        .filter(i -> terms.get(i).weight() > 0)
        .filter(i -> !terms.get(i).tag().equals(KOREAN_TENSE) && !isInflected(terms, i))
        .mapToObj(terms::get)
        .toList();
  }

  /** Whether a Korean verb is followed by what it is made of: 보냈 by 보내 and 었. */
  private static boolean isInflected(List<Term> terms, int i) {
    var start = terms.get(i).start();
    return terms.get(i).tag().startsWith(KOREAN_VERB)
        && (i == 0 || terms.get(i - 1).start() < start)
        && i + 1 < terms.size()
        && terms.get(i + 1).start() == start;
  }

  List<Term> apply(List<Term> terms) {
    var words = words(terms);
    var scaffolds = new HashSet<Integer>();
    var synonyms = new ArrayList<Term>();
    for (var i = 0; i < words.size(); i++) {
      for (var phrase : byFirstWord.getOrDefault(words.get(i).text(), Set.of())) {
        if (isAt(phrase, words, i)) {
          var found = words.subList(i, i + phrase.words().size());
          if (phrase.group() == SCAFFOLDING) {
            found.forEach(word -> scaffolds.add(word.start()));
          } else {
            synonyms.add(synonym(phrase, found));
          }
        }
      }
    }
    var out = new ArrayList<Term>();
    for (var term : terms) {
      if (term.weight() > 0) {
        out.add(scaffolds.contains(term.start()) ? scaffold(term) : term);
      }
    }
    out.addAll(synonyms);
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

  private static Term synonym(Phrase phrase, List<Term> words) {
    var start = words.getFirst().start();
    var end = words.getLast().end();
    return new Term("=" + phrase.group(), 1, SYNONYM, "", start, end);
  }

  private Term scaffold(Term term) {
    var weight = term.weight() * scaffolding;
    return new Term(term.text(), weight, term.tag(), term.sound(), term.start(), term.end());
  }
}
