package dev.annai.search;

import dev.annai.text.Kana;
import dev.annai.text.KeyboardLayout;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Other readings of a text that was typed in the wrong mode, or in Latin letters: whether one is
 * better than the text as typed is for the search to say.
 *
 * @param text the text as it could be read, in normal form
 * @param repairs what was done, in the order of the text; at least one
 */
public record Repairs(String text, List<Repair> repairs) {

  private static final Pattern LATIN = Pattern.compile("[A-Za-zāīūēō'-]{3,}");
  private static final Pattern JAMO =
      Pattern.compile("[\\u3131-\\u3163가-힣]*[\\u3131-\\u3163][\\u3131-\\u3163가-힣]*");

  /** A way to read a word otherwise; null when it cannot be. */
  private interface Otherwise {
    @Nullable String of(String word);
  }

  private static final Pattern HANGUL = Pattern.compile("[\\u3131-\\u3163가-힣]+");

  public Repairs {
    repairs = List.copyOf(repairs);
  }

  /** The other readings of a text in normal form. */
  public static List<Repairs> of(String text, Language language) {
    var all = new ArrayList<Repairs>();
    if (language.equals(Language.KO)) {
      add(text, LATIN, "keyboard", Repairs::korean, all);
      add(text, JAMO, "jamo", Repairs::composed, all);
      add(text, JAMO, "keyboard", Repairs::latin, all);
    } else if (language.equals(Language.JA)) {
      add(
          text,
          LATIN,
          "romaji",
          word -> Kana.fromRomaji(word).map(Kana::toHiragana).orElse(null),
          all);
    } else {
      if (JAMO.matcher(text).find()) {
        add(text, HANGUL, "keyboard", Repairs::typedInKorean, all);
      }
    }
    return all;
  }

  private static @Nullable String korean(String word) {
    return KeyboardLayout.isKorean(word) ? KeyboardLayout.toKorean(word) : null;
  }

  /** Letters that were typed one by one, as the syllables that they make. */
  private static @Nullable String composed(String word) {
    var composed = KeyboardLayout.toKorean(KeyboardLayout.toLatin(word));
    return JAMO.matcher(composed).find() ? null : composed;
  }

  private static @Nullable String latin(String word) {
    var latin = typedInKorean(word);
    return latin != null && latin.length() > 2 ? latin : null;
  }

  private static @Nullable String typedInKorean(String word) {
    var latin = KeyboardLayout.toLatin(word);
    return latin.chars().allMatch(c -> c < 0x80) ? latin : null;
  }

  private static void add(
      String text, Pattern words, String kind, Otherwise otherwise, List<Repairs> all) {
    var repairs = new ArrayList<Repair>();
    var read =
        words
            .matcher(text)
            .replaceAll(match -> {
              var other = otherwise.of(match.group());
              if (other == null) {
                return Matcher.quoteReplacement(match.group());
              }
              repairs.add(new Repair(kind, match.group(), other));
              return Matcher.quoteReplacement(other);
            });
    if (!repairs.isEmpty()) {
      all.add(new Repairs(read, repairs));
    }
  }
}
