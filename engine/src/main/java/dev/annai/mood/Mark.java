package dev.annai.mood;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What customers express beside words. In a file of weights a mark stands in braces, by the name
 * that {@link #word} gives.
 */
enum Mark {
  EXCLAMATION("{!}", "!"),
  EXCLAMATIONS("{!!}", "![ ]?!"),
  MANY_EXCLAMATIONS("{!!!}", "(![ ]?){3}"),
  QUESTION("{?}", "\\?"),
  QUESTIONS("{??}", "\\?[ ]?\\?"),
  DISBELIEF("{?!}", "\\?!|!\\?"),
  TRAILING_OFF("{...}", "\\.{2,}|…|・{2,}|。{2,}"),
  CRYING("{ㅠㅠ}", "[ㅠㅜ]{1,}|T_T|;_;|[😢😭😿🥺😞😔]"),
  FROWN("{ㅡㅡ}", "ㅡ[ _.;]?ㅡ|[ㅡ]+\\^|-_+-|=_+=|-[.]-|[ㅡ]{2,}"),
  LAUGHTER(
      "{ㅋㅋ}",
      "ㅋ{2,}|\\(笑\\)|（笑）|\\b(lol|lmao|haha\\w*)\\b|[wｗ]{3,}|[^\\x00-\\x7F][wｗ]+(?![a-zA-Z0-9])|爆笑"),
  SMILE("{ㅎㅎ}", "ㅎ{2,}|\\^[_.ㅁ]?\\^|[😊😀😃😄😁🙂☺😍🥰❤♥♡♪👍🙏]|:-?\\)"),
  TUT("{ㅉㅉ}", "ㅉ{2,}|쯧{2,}|\\btsk tsk\\b"),
  RAGE("{💢}", "[💢😡😠🤬👿👎🖕🤮]|>:\\(|\\(怒\\)|（怒）|凸|[💩]"),
  SWEAT("{;;}", ";{2,}|[^a-z];$|💦|😅|\\(汗\\)|（汗）"),
  SLOW_CLAP("{👏}", "👏|🙄|😒|😤"),
  CENSORED("{$%&}", "[#$%&*@!]{3,}[#$%&*@]|[a-zA-Z]\\*{2,}");

  private final String word;
  private final Pattern pattern;

  Mark(String word, String regex) {
    this.word = word;
    this.pattern = Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Most letters are capitals, or a few words are; the shop's own codes are not words. */
  static final String SHOUTING = "{CAPS}";

  /** One word is all capitals. */
  static final String STRESSED = "{Caps}";

  /** Praise beside trouble. */
  static final String IRONY = "{irony}";

  /** What every text of the language starts from. */
  static final String BIAS = "{bias}";

  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}#@/_-])\\p{Lu}{3,}(?![\\p{L}\\p{N}_-])");
  private static final int SHOUTED_WORDS = 3;

  /** As it stands in a file of weights. */
  String word() {
    return word;
  }

  /** The marks in a text. */
  static Set<Mark> in(String text) {
    var found = EnumSet.noneOf(Mark.class);
    for (var mark : values()) {
      if (mark.pattern.matcher(text).find()) {
        found.add(mark);
      }
    }
    return found;
  }

  /** How loud a text in letters with case is: {@link #SHOUTING}, {@link #STRESSED} or empty. */
  static String loudness(String text) {
    var words = (int) CAPITALS.matcher(text).results().count();
    if (words >= SHOUTED_WORDS) {
      return SHOUTING;
    }
    return words > 0 ? STRESSED : "";
  }
}
