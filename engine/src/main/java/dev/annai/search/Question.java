package dev.annai.search;

import dev.annai.text.Term;
import java.util.List;

/**
 * A query, read.
 *
 * @param text in normal form
 * @param terms its words
 * @param likePhrasings its direction among the phrasings
 * @param likeEntries its direction among the entries
 * @param known share of the information of its words that some phrasing has, 0 to 1
 */
record Question(
    String text,
    List<Term> terms,
    SparseVector likePhrasings,
    SparseVector likeEntries,
    double known) {}
