package dev.annai.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Japanese syllables: hiragana, katakana, and both written in Latin letters. */
public final class Kana {

  private static final Map<String, String> ROMAJI = new HashMap<>();

  static {
    var rows =
        "a ア i イ u ウ e エ o オ ka カ ki キ ku ク ke ケ ko コ sa サ shi シ si シ su ス se セ so ソ ta タ chi チ ti チ "
            + "tsu ツ tu ツ te テ to ト na ナ ni ニ nu ヌ ne ネ no ノ ha ハ hi ヒ fu フ hu フ he ヘ ho ホ ma マ mi ミ "
            + "mu ム me メ mo モ ya ヤ yu ユ yo ヨ ra ラ ri リ ru ル re レ ro ロ wa ワ wo ヲ ga ガ gi ギ gu グ ge ゲ "
            + "go ゴ za ザ ji ジ zi ジ zu ズ ze ゼ zo ゾ da ダ di ヂ du ヅ de デ do ド ba バ bi ビ bu ブ be ベ bo ボ "
            + "pa パ pi ピ pu プ pe ペ po ポ fa ファ fi フィ fe フェ fo フォ ja ジャ ju ジュ jo ジョ sha シャ shu シュ "
            + "sho ショ she シェ cha チャ chu チュ cho チョ che チェ je ジェ va ヴァ vi ヴィ vu ヴ ve ヴェ vo ヴォ - ー";
    var parts = List.of(rows.split(" ", -1));
    for (var i = 0; i < parts.size(); i += 2) {
      ROMAJI.put(parts.get(i), parts.get(i + 1));
    }
    var consonants = List.of("kキ", "sシ", "tチ", "nニ", "hヒ", "mミ", "rリ", "gギ", "zジ", "bビ", "pピ");
    for (var row : consonants) {
      for (var vowel : List.of("aャ", "uュ", "oョ")) {
        var latin = row.charAt(0) + "y" + vowel.charAt(0);
        ROMAJI.put(latin, row.substring(1) + vowel.substring(1));
      }
    }
  }

  private Kana() {}

  /** The text with its hiragana as katakana; the rest as it is. */
  public static String toKatakana(String text) {
    return shifted(text, 'ぁ', 'ゖ', 'ァ' - 'ぁ');
  }

  /** The text with its katakana as hiragana; the rest as it is. */
  public static String toHiragana(String text) {
    return shifted(text, 'ァ', 'ヶ', 'ぁ' - 'ァ');
  }

  private static String shifted(String text, char from, char to, int by) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      out.append(c >= from && c <= to ? (char) (c + by) : c);
    }
    return out.toString();
  }

  /**
   * A text in Latin letters as katakana, if all its words are Japanese syllables: Hepburn or
   * Kunrei, {@code n} before {@code m}, {@code b}, {@code p} written either way, long vowels with a
   * macron or doubled.
   */
  public static Optional<String> fromRomaji(String text) {
    var latin =
        text.toLowerCase(Locale.ROOT)
            .replace("ō", "ou")
            .replace("ū", "uu")
            .replace("ā", "aa")
            .replace("ē", "ee")
            .replace("ī", "ii")
            .replaceAll("m(?=[mbp])", "n");
    var out = new StringBuilder();
    var at = 0;
    while (at < latin.length()) {
      var length = syllable(latin, at, out);
      if (length == 0) {
        return Optional.empty();
      }
      at += length;
    }
    return Optional.of(out.toString());
  }

  private static int syllable(String latin, int at, StringBuilder out) {
    var c = latin.charAt(at);
    if (!Character.isLetter(c) && c != '-') {
      out.append(c);
      return 1;
    }
    for (var length = Math.min(3, latin.length() - at); length > 0; length--) {
      var kana = ROMAJI.get(latin.substring(at, at + length));
      if (kana != null) {
        out.append(kana);
        return length;
      }
    }
    if (c == 'n') {
      out.append('ン');
      return at + 1 < latin.length() && latin.charAt(at + 1) == '\'' ? 2 : 1;
    }
    if (at + 1 < latin.length() && (latin.charAt(at + 1) == c || latin.startsWith("tch", at))) {
      out.append('ッ');
      return 1;
    }
    return 0;
  }
}
