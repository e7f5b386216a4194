package dev.annai.mood;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;

/**
 * Finds a fixed set of words and phrases in texts: at each place the longest, and none that lies
 * inside one found before, so that a longer phrase takes back what a word in it says ("良い" is not
 * in "良いとは言えない").
 *
 * <p>How a word is written: lower case, without apostrophes; a space stands where customers may
 * write one or not ("몇 번을 말해"). A word that begins or ends with a Latin letter or a digit is found
 * only where no other one adjoins, unless a star follows ("delay*"); {@code ^} at the beginning
 * says the same for every script.
 *
 * <p>A trie whose edges stand in one open hash table. Safe for use by many threads.
 */
final class WordTrie {

  private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
  private static final int NONE = -1;

  private final String[] words;
  private final boolean[] starts;
  private final boolean[] ends;
  private final int[] wordAt;
  private final long[] edges;
  private final int[] targets;
  private int nodes = 1;

  WordTrie(Set<String> written) {
    words = written.stream().sorted().toArray(String[]::new);
    starts = new boolean[words.length];
    ends = new boolean[words.length];
    var most = 1 + Arrays.stream(words).mapToInt(String::length).sum();
    wordAt = new int[most];
    Arrays.fill(wordAt, NONE);
    var size = Integer.highestOneBit(Math.max(8, most)) * 4;
    edges = new long[size];
    targets = new int[size];
    for (var i = 0; i < words.length; i++) {
      add(i);
    }
  }

  private void add(int index) {
    var word = words[index];
    var anchored = word.startsWith("^");
    var open = word.endsWith("*");
    var bare = word.substring(anchored ? 1 : 0, word.length() - (open ? 1 : 0));
    if (bare.isEmpty()) {
      return;
    }
    starts[index] = anchored || isLatin(bare.charAt(0));
    ends[index] = !open && isLatin(bare.charAt(bare.length() - 1));
    var node = 0;
    for (var i = 0; i < bare.length(); i++) {
      node = addChild(node, bare.charAt(i));
    }
    wordAt[node] = index;
  }

  private int addChild(int node, char c) {
    var slot = slot(node, c);
    if (edges[slot] == 0) {
      edges[slot] = key(node, c);
      targets[slot] = nodes++;
    }
    return targets[slot];
  }

  private int slot(int node, char c) {
    var key = key(node, c);
    var slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (edges.length - 1);
    while (edges[slot] != 0 && edges[slot] != key) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }

  private static long key(int node, char c) {
    return ((long) node + 1) << 16 | c;
  }

  private int child(int node, char c) {
    var slot = slot(node, c);
    return edges[slot] == 0 ? NONE : targets[slot];
  }

  /** The form of a text in which words are looked for. */
  static String fold(String text) {
    var lower = text.toLowerCase(Locale.ROOT).replaceAll("['’`´]", "");
    return STRETCHED.matcher(lower).replaceAll("$1");
  }

  /** Calls back with each word found and where it begins in the folded text, in that order. */
  void find(String folded, ObjIntConsumer<String> found) {
    var covered = 0;
    for (var at = 0; at < folded.length(); at++) {
      var best = longest(folded, at, at, 0, new Match(NONE, at));
      if (best.word != NONE && best.end > covered) {
        found.accept(words[best.word], at);
        covered = best.end;
      }
    }
  }

  private Match longest(String text, int from, int at, int node, Match best) {
    var word = wordAt[node];
    var longer = best;
    if (word != NONE && at > best.end && fits(text, word, from, at)) {
      longer = new Match(word, at);
    }
    if (at < text.length()) {
      var next = child(node, text.charAt(at));
      if (next != NONE) {
        longer = longest(text, from, at + 1, next, longer);
      }
    }
    var withoutSpace = child(node, ' ');
    if (withoutSpace != NONE && at > from && text.charAt(at - 1) != ' ') {
      longer = longest(text, from, at, withoutSpace, longer);
    }
    return longer;
  }

  private boolean fits(String text, int word, int from, int to) {
    return !(starts[word] && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)))
        && !(ends[word] && to < text.length() && isLatin(text.charAt(to)));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private record Match(int word, int end) {}
}
