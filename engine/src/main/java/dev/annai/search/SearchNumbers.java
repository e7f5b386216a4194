package dev.annai.search;

import dev.annai.text.Language;

/**
 * The numbers of the search for one language, by name in {@link SearchSettings}; what is not set
 * has the value here, which suits a language of which nothing was measured.
 *
 * @param shares weight of each channel, summing to 1 ({@code channel.words}, {@code
 *     channel.letters}, {@code channel.grams}, {@code channel.sounds})
 * @param rarity power of the inverse document frequency ({@code rarity})
 * @param scaffolding what a word of a stop phrase weighs ({@code scaffolding})
 * @param candidates how many phrasings are looked at closely ({@code candidates})
 * @param decay what an entry's next best phrasing weighs against the one before ({@code decay})
 * @param ridge how much an entry model is smoothed ({@code ridge})
 * @param power power of the likeness in entry models ({@code power})
 * @param best weight of the best phrasings ({@code best})
 * @param whole weight of the entry as one text ({@code whole})
 * @param said weight of what the entry says in all its phrasings, by BM25 ({@code said})
 * @param saidGrams the share that runs of letters have in it ({@code said.grams})
 * @param votes weight of the entry models ({@code votes})
 * @param line weight of the line between an entry with many phrasings and its rivals ({@code line})
 * @param answer weight of the answer of an entry with one phrasing ({@code answer})
 * @param pairs weight of the pairs of neighbouring words in the answer of such an entry; 0: none
 *     are kept ({@code pairs})
 * @param gist weight of what an entry with one phrasing is about ({@code gist})
 * @param fade power of the number of phrasings by which the weights of answer, pairs and gist fall
 *     ({@code fade})
 * @param opposite what is left of a phrasing's likeness when it denies what the question affirms,
 *     or affirms what it denies ({@code opposite})
 * @param elsewise what is left when it asks for something else ({@code elsewise})
 * @param missing what share of its score an entry with many phrasings loses that has none of the
 *     question's known words ({@code missing})
 */
@SuppressWarnings("ArrayRecordComponent") // flat for speed; never compared
record SearchNumbers(
    double[] shares,
    double rarity,
    double scaffolding,
    int candidates,
    double decay,
    double ridge,
    double power,
    double best,
    double whole,
    double said,
    double saidGrams,
    double votes,
    double line,
    double answer,
    double pairs,
    double gist,
    double fade,
    double opposite,
    double elsewise,
    double missing) {

  /** More phrasings an entry than this want more than the usual number of candidates. */
  private static final double MANY = 20;

  /**
   * How many phrasings of a collection are looked at closely: where each entry has many, the
   * nearest ones belong to few entries, so it takes more of them.
   */
  int candidates(Phrasings phrasings) {
    var each = (double) phrasings.size() / Math.max(1, phrasings.ids().size());
    return (int) (candidates * Math.clamp(each / MANY, 1, 2));
  }

  /** What share of {@link #said} each channel has. */
  double[] saidShares() {
    var out = new double[Channel.count()];
    out[Channel.WORDS.index()] = 1 - saidGrams;
    out[Channel.GRAMS.index()] = saidGrams;
    return out;
  }

  static SearchNumbers of(SearchSettings settings, Language language) {
    var shares = new double[Channel.count()];
    shares[Channel.WORDS.index()] = settings.value(language, "channel.words", 2);
    shares[Channel.LETTERS.index()] = settings.value(language, "channel.letters", 1);
    shares[Channel.GRAMS.index()] = settings.value(language, "channel.grams", 0.6);
    shares[Channel.SOUNDS.index()] = settings.value(language, "channel.sounds", 0);
    var sum = 0.0;
    for (var share : shares) {
      sum += share;
    }
    for (var i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return new SearchNumbers(
        shares,
        settings.value(language, "rarity", 0.9),
        settings.value(language, "scaffolding", 0.3),
        (int) settings.value(language, "candidates", 200),
        settings.value(language, "decay", 0.7),
        settings.value(language, "ridge", 0.3),
        settings.value(language, "power", 2),
        settings.value(language, "best", 0.2),
        settings.value(language, "whole", 0.3),
        settings.value(language, "said", 0.6),
        settings.value(language, "said.grams", 0.35),
        settings.value(language, "votes", 1),
        settings.value(language, "line", 0.1),
        settings.value(language, "answer", 0.1),
        settings.value(language, "pairs", 0),
        settings.value(language, "gist", 0.45),
        settings.value(language, "fade", 0.33),
        settings.value(language, "opposite", 0.8),
        settings.value(language, "elsewise", 0.95),
        settings.value(language, "missing", 0.8));
  }
}
