package dev.annai.search;

import dev.annai.text.Jamo;
import dev.annai.text.Kana;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Completes what a customer is typing: the beginning of a phrasing before its middle, a question
 * before other phrasings. Half-typed syllables (배ㅅ), initial consonants (ㅂㅅ) and Japanese in kana
 * or Latin letters find what they begin.
 */
final class Suggester {

  /** A form of a phrasing that typed text is looked for in. */
  private record Form(int phrasing, String text, long letters) {}

  private record Found(int phrasing, int at, int length) {}

  private final Phrasings phrasings;
  private final Language language;
  private final List<Form> forms = new ArrayList<>();
  private final List<Form> initials = new ArrayList<>();

  Suggester(Phrasings phrasings, List<String> sounds, Language language) {
    this.phrasings = phrasings;
    this.language = language;
    for (var phrasing = 0; phrasing < phrasings.size(); phrasing++) {
      var text = phrasings.texts().get(phrasing);
      add(phrasing, form(text), forms);
      if (language.equals(Language.KO)) {
        add(phrasing, bare(Jamo.initials(text)), initials);
      }
      if (!sounds.get(phrasing).isEmpty()) {
        add(phrasing, form(sounds.get(phrasing)), forms);
      }
    }
  }

  private static void add(int phrasing, String text, List<Form> to) {
    to.add(new Form(phrasing, text, letters(text)));
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
    found.sort(
        Comparator.comparingInt((Found f) -> rank(f))
            .thenComparingInt(Found::length)
            .thenComparingInt(Found::phrasing));
    var best = new LinkedHashMap<Integer, Integer>();
    for (var f : found) {
      best.putIfAbsent(phrasings.entryOf()[f.phrasing()], f.phrasing());
    }
    return best.values().stream().limit(k).toList();
  }

  private static void find(String query, List<Form> forms, List<Found> found) {
    var letters = letters(query);
    for (var form : forms) {
      if ((form.letters() & letters) == letters) {
        var at = form.text().indexOf(query);
        if (at >= 0) {
          found.add(new Found(form.phrasing(), at, form.text().length()));
        }
      }
    }
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
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}ー]+", "");
  }

  /** A set of the pairs of letters of a text, as bits: what lacks one cannot contain it. */
  private static long letters(String text) {
    var set = 0L;
    for (var i = 1; i < text.length(); i++) {
      set |= 1L << ((text.charAt(i - 1) * 31 + text.charAt(i)) % 64);
    }
    return set;
  }
}
