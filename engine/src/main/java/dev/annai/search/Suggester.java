package dev.annai.search;

import dev.annai.text.Jamo;
import dev.annai.text.Kana;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.regex.Pattern;

/**
 * Completes what a customer is typing: the beginning of a phrasing before its middle, a question
 * before other phrasings. Half-typed syllables (배ㅅ), initial consonants (ㅂㅅ) and Japanese in kana
 * or Latin letters find what they begin; where nothing is found, one wrong key is forgiven.
 */
final class Suggester {

  private static final Pattern NOT_SPOKEN = Pattern.compile("[^\\p{L}\\p{N}ー]+");

  private record Found(int phrasing, int at, int length) {}

  private final Phrasings phrasings;
  private final Language language;
  private final Infixes forms = new Infixes();
  private final Infixes initials = new Infixes();

  Suggester(Phrasings phrasings, List<String> sounds, Language language) {
    this.phrasings = phrasings;
    this.language = language;
    for (var phrasing = 0; phrasing < phrasings.size(); phrasing++) {
      if (!phrasings.isAnswered(phrasings.entryOf()[phrasing])) {
        continue;
      }
      var text = phrasings.texts().get(phrasing);
      forms.add(phrasing, form(text));
      if (language.equals(Language.KO)) {
        initials.add(phrasing, bare(Jamo.initials(text)));
      }
      if (!sounds.get(phrasing).isEmpty()) {
        forms.add(phrasing, form(sounds.get(phrasing)));
      }
    }
  }

  /** The phrasings that have what was typed, best first, at most k, one for each entry. */
  List<Integer> find(String typed, int k) {
    var query = form(typed);
    if (query.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Found>();
    find(query, forms, found);
    if (found.size() < k && language.equals(Language.KO) && !query.isBlank()) {
      find(bare(typed), initials, found);
    }
    if (found.isEmpty() && language.equals(Language.JA)) {
      var latin = typed.replaceAll("[A-Za-z]$", "");
      Kana.fromRomaji(bare(typed))
          .or(() -> Kana.fromRomaji(bare(latin)))
          .map(Suggester::hiragana)
          .filter(kana -> !kana.isEmpty())
          .ifPresent(kana -> find(kana, forms, found));
    }
    if (found.isEmpty() && query.length() >= forgiven()) {
      forms.near(query, (phrasing, at, length) -> found.add(new Found(phrasing, at, length)));
    }
    return best(found, k);
  }

  /** From how many keys on a wrong one is forgiven: a Korean syllable has two or three. */
  private int forgiven() {
    return language.equals(Language.KO) ? 5 : 4;
  }

  private List<Integer> best(List<Found> found, int k) {
    var order =
        Comparator.comparingInt((Found f) -> rank(f))
            .thenComparingInt(Found::length)
            .thenComparingInt(Found::phrasing);
    var bestOfEntry = new Found[phrasings.ids().size()];
    for (var f : found) {
      var entry = phrasings.entryOf()[f.phrasing()];
      var best = bestOfEntry[entry];
      bestOfEntry[entry] = best == null || order.compare(f, best) < 0 ? f : best;
    }
    var first = new PriorityQueue<>(order.reversed());
    for (var f : bestOfEntry) {
      if (f != null) {
        first.add(f);
        if (first.size() > k) {
          first.remove();
        }
      }
    }
    return first.stream().sorted(order).map(Found::phrasing).toList();
  }

  private static void find(String query, Infixes forms, List<Found> found) {
    forms.find(query, (phrasing, at, length) -> found.add(new Found(phrasing, at, length)));
  }

  private int rank(Found found) {
    var question = phrasings.firsts()[phrasings.entryOf()[found.phrasing()]] == found.phrasing();
    return (found.at() == 0 ? 0 : 2) + (question ? 0 : 1);
  }

  private String form(String text) {
    var bare = bare(text);
    return language.equals(Language.KO) ? Jamo.simplified(bare) : hiragana(bare);
  }

  private static String hiragana(String text) {
    return Kana.toHiragana(text);
  }

  private static String bare(String text) {
    return NOT_SPOKEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
