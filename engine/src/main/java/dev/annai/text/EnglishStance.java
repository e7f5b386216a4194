package dev.annai.text;

import dev.annai.text.Stance.Asked;
import dev.annai.text.Stance.Polarity;
import java.util.Locale;
import java.util.regex.Pattern;

/** English: not, n't with and without its apostrophe, never, unable, no longer. */
final class EnglishStance {

  private static final Pattern DENYING =
      Pattern.compile(
          "\\b(not|never|cannot|unable|no longer|nothing|neither|failed|fails|still (waiting|no)|yet to"
              + "|(do|does|did|is|are|was|were|have|has|had|ca|wo|could|would|should)n['’]?t)\\b");
  private static final Pattern HARMLESS =
      Pattern.compile(
          "\\b(why not|not only|whether or not|or not|not sure|((do|did|does)n['’]?t|not) (know|understand|remember)|ca(n|nno)['’]?t (decide|choose|tell|work out))\\b");
  private static final Pattern COURTEOUS =
      Pattern.compile("^\\W*(so )?(ca|could|wo|would|do|is|are)n['’]?t (i|we|you|it|there)\\b");
  private static final AskedWords ASKED =
      new AskedWords()
          .with(Asked.WHY, "\\bwhy\\b|\\breason\\b|how come")
          .with(Asked.WHEN, "\\bwhen\\b|how (long|soon|late|many days)|what (time|date|day|hours)")
          .with(Asked.WHERE, "\\bwhere\\b")
          .with(
              Asked.HOW,
              "\\bhow\\b(?! (much|many|long|soon|often|far|big|large|small|late|come|old))"
                  + "|\\bsteps\\b|\\bway to\\b")
          .with(Asked.HOW_MUCH, "how much")
          .with(Asked.WHO, "\\bwho\\b|\\bwhom\\b");

  private EnglishStance() {}

  static Stance of(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return new Stance(polarity(lower), ASKED.in(lower));
  }

  private static Polarity polarity(String text) {
    var plain = HARMLESS.matcher(text).replaceAll(" ");
    if (!DENYING.matcher(plain).find()) {
      return Polarity.AFFIRMS;
    }
    return COURTEOUS.matcher(plain).find() ? Polarity.COURTEOUS : Polarity.DENIES;
  }
}
