package dev.annai.search;

import dev.annai.text.Stance;
import dev.annai.text.Term;
import java.util.List;

/**
 * A query, read.
 *
 * @param text in normal form
 * @param terms its words
 * @param features all that can be alike in it
 * @param stance what it says about its subject
 * @param likePhrasings its direction among the phrasings
 * @param likeEntries its direction among the entries
 * @param likeSaid what its features count against what entries say
 * @param words its words that some phrasing has, each with its share of the information of all
 * @param grams the same of its longer runs of letters
 * @param sounds the same of its sounds
 * @param subjects its words that some phrasing has, each with its share of the weight of all; words
 *     of a synonym's phrase only as what they stand for
 * @param information what all its words together say: the sum of their rarities
 * @param familiar share of the information of its words that some phrasing or some answer has, 0 to
 *     1
 */
record Question(
    String text,
    List<Term> terms,
    Features features,
    Stance stance,
    SparseVector likePhrasings,
    SparseVector likeEntries,
    SparseVector likeSaid,
    SparseVector words,
    SparseVector grams,
    SparseVector sounds,
    SparseVector subjects,
    double information,
    double familiar) {

  /** Share of the information of its words that some phrasing has, 0 to 1. */
  double known() {
    return words.sum();
  }
}
