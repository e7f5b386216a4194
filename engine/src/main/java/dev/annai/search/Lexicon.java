package dev.annai.search;

import java.util.List;

/**
 * What editors teach the search about one language's words.
 *
 * @param synonyms groups of words or phrases that mean the same in this shop
 * @param dictionary user dictionary lines: a surface, or a surface followed by its segments,
 *     separated by spaces; for Japanese {@code surface,segments,readings,tag}
 * @param stopPhrases question scaffolding that says nothing about the subject
 */
public record Lexicon(
    List<List<String>> synonyms, List<String> dictionary, List<String> stopPhrases) {

  /** A lexicon that teaches nothing. */
  public static final Lexicon EMPTY = new Lexicon(List.of(), List.of(), List.of());

  public Lexicon {
    synonyms = synonyms.stream().map(List::copyOf).toList();
    dictionary = List.copyOf(dictionary);
    stopPhrases = List.copyOf(stopPhrases);
  }
}
