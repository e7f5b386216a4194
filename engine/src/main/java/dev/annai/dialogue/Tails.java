package dev.annai.dialogue;

import java.util.regex.Pattern;

/** What customers put behind a word that they were asked for, and what they add to an address. */
final class Tails {

  /** A space, politeness and a full stop behind a word: {@code L로 해주세요}, {@code Mでお願いします}. */
  private static final Pattern POLITE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}])(?:\\s?(?:으로|로)\\s?(?:요|(?:교환|변경)?(?:해|바꿔)\\s?(?:주세요|줘요?|주실래요)"
              + "|할게요|할래요|부탁(?:해요|드려요|드립니다))|이요|이에요|예요|입니다"
              + "|を?(?:で|に)?(?:お願い(?:し|いたし|致し)ます|して(?:ください|下さい))|です"
              + "|,?\\s(?:please|pls))\\s*[.!。！~]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POSTCODE =
      Pattern.compile("(?<![\\d-])(?:\\d{5}|\\d{3}-\\d{4})(?![\\d-])");

  private Tails() {}

  static String cut(String said) {
    return POLITE.matcher(said).replaceFirst("");
  }

  /** Whether a postal code is given and hardly anything else. */
  static boolean isPostcode(Reading reading) {
    var text = reading.utterance().text();
    var found = POSTCODE.matcher(text);
    return found.find() && text.length() <= found.end() - found.start() + 15;
  }

  static String postcode(Reading reading) {
    var found = POSTCODE.matcher(reading.utterance().text());
    return found.find() ? found.group() : "";
  }
}
