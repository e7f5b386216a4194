package dev.annai.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Reads the words of a text, as the morphology of its language has them.
 *
 * <p>Words that carry grammar stay, with a small weight or none: what they say about a question is
 * read by {@link Stance}. Safe for use by many threads.
 */
public final class Analysis {

  private final Analyzer analyzer;
  private final WordWeights weights;

  private Analysis(Analyzer analyzer, WordWeights weights) {
    this.analyzer = analyzer;
    this.weights = weights;
  }

  /**
   * The analysis of a language.
   *
   * @param dictionary lines of a user dictionary; lines that have a {@link #problem} are left out
   */
  public static Analysis of(Language language, List<String> dictionary) {
    return new Analysis(analyzer(language, dictionary), WordWeights.of(language));
  }

  /** To look at each line takes long, and most dictionaries are without a fault. */
  private static Analyzer analyzer(Language language, List<String> dictionary) {
    try {
      return Analyzers.of(language, dictionary);
    } catch (RuntimeException e) {
      var good = dictionary.stream().filter(line -> problem(language, line).isEmpty()).toList();
      return Analyzers.of(language, good);
    }
  }

  /** What is wrong with a line of a user dictionary, if anything. */
  public static Optional<String> problem(Language language, String line) {
    try {
      Analyzers.of(language, List.of(line)).close();
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The words of a text in order; a compound is followed by its parts.
   *
   * @param text in the normal form of {@link Utterance#text()}
   */
  public List<Term> words(String text) {
    var terms = new ArrayList<Term>();
    try (var stream = analyzer.tokenStream("", text)) {
      var word = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var tag = weights.tags(stream);
      var sound = weights.sounds(stream);
      stream.reset();
      while (stream.incrementToken()) {
        var pos = tag.get();
        var surface = text.substring(offset.startOffset(), offset.endOffset());
        terms.add(
            new Term(
                unnumbered(word.toString(), surface),
                weights.of(pos),
                pos,
                sound.apply(surface),
                offset.startOffset(),
                offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return NumberWords.joined(terms, text);
  }

  /** A word without the number of its homonym, which nori's dictionary leaves on some: 정진7. */
  private static String unnumbered(String word, String surface) {
    var end = word.length();
    while (end > 1 && isDigit(word.charAt(end - 1))) {
      end--;
    }
    return end == word.length() || surface.chars().anyMatch(Analysis::isDigit)
        ? word
        : word.substring(0, end);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
