package dev.annai.mood;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What customers express beside words. In a file of weights a mark stands in braces, by the name
 * that {@link #word} gives.
 */
enum Mark {
  EXCLAMATION("{!}", "!", "!"),
  EXCLAMATIONS("{!!}", "!", "! ?!"),
  MANY_EXCLAMATIONS("{!!!}", "!", "(! ?){3}"),
  QUESTION("{?}", "?", "\\?"),
  QUESTIONS("{??}", "?", "\\? ?\\?"),
  DISBELIEF("{?!}", "?", "\\?!|!\\?"),
  TRAILING_OFF("{...}", ".…・。", "\\.{2,}|…|・{2,}|。{2,}"),
  CRYING("{ㅠㅠ}", "ㅠㅜT;😢😭😿🥺😞😔", "[ㅠㅜ]|T_T|;_;|[😢😭😿🥺😞😔]"),
  FROWN("{ㅡㅡ}", "ㅡ-=", "ㅡ[ _.;]?ㅡ|ㅡ+\\^|-_+-|=_+=|-[.]-"),
  LAUGHTER(
      "{ㅋㅋ}",
      "ㅋ笑hlw爆",
      "ㅋ{2,}|\\(笑\\)|\\b(lol|lmao|haha\\w*)\\b|w{3,}|[^\\x00-\\x7F]w+(?![a-zA-Z0-9])|爆笑"),
  SMILE(
      "{ㅎㅎ}",
      "ㅎ^)😊😀😃😄😁🙂☺😍🥰❤♥♡♪👍🙏",
      "ㅎ{2,}|\\^[_.ㅁ]?\\^|[😊😀😃😄😁🙂☺😍🥰❤♥♡♪👍🙏]|:-?\\)"),
  TUT("{ㅉㅉ}", "ㅉ쯧k", "ㅉ{2,}|쯧{2,}|\\btsk tsk\\b"),
  RAGE("{💢}", ":怒凸💢😡😠🤬👿👎🖕🤮💩", "[💢😡😠🤬👿👎🖕🤮💩凸]|>:\\(|\\(怒\\)"),
  SWEAT("{;;}", ";汗💦😅", ";{2,}|[^a-z];$|[💦😅]|\\(汗\\)"),
  SLOW_CLAP("{👏}", "👏🙄😒😤", "[👏🙄😒😤]"),
  CENSORED("{$%&}", "#$%&*@", "[#$%&*@!]{3,}[#$%&*@]|[a-zA-Z]\\*{2,}");

  private final String word;
  private final String triggers;
  private final Pattern pattern;

  /** A mark that is only looked for where a character of it occurs. */
  Mark(String word, String triggers, String regex) {
    this.word = word;
    this.triggers = triggers;
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
      if (mark.mayBeIn(text) && mark.pattern.matcher(text).find()) {
        found.add(mark);
      }
    }
    return found;
  }

  private boolean mayBeIn(String text) {
    for (var i = 0; i < triggers.length(); i++) {
      if (text.indexOf(triggers.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
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
