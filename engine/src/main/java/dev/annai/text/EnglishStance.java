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
          "\\b(why not|not only|whether or not|or not|not sure|((do|did|does)n['’]?t|not|(do|did|does) not) (know|understand|remember)|not (happy|satisfied)|ca(n|nno)['’]?t (decide|choose|tell|work out))\\b");
  private static final Pattern COURTEOUS =
      Pattern.compile("^\\W*(so )?(ca|could|wo|would|do|is|are)n['’]?t (i|we|you|it|there)\\b");

  /** Says in other words that something is not, or only by the way. */
  private static final Pattern IN_MEANING =
      Pattern.compile(
          "\\b(declin|reject|refus|block|disappear|vanish|stop)\\w*"
              + "|\\b(lost|missing|stuck|broken|trouble|problems?|locked|instead of|without)\\b");

  private static final int SENTENCE = 20;

  private static final AskedWords ASKED =
      new AskedWords()
          .with(Asked.WHY, "\\bwhy\\b|\\breason\\b|how come")
          .with(
              Asked.WHEN,
              "(^|[.!?,;:] *|\\b(and|but|so|or|exactly|about|of|if|on) )when\\b(?! (i|we|you|they|he|she|it|my|the|using|paying)\\b)"
                  + "|\\b(know|tell me|tell us|say|says|see|ask|asking|wonder|wondering|out|check|sure|explain|me) when\\b"
                  + "|\\bwhen('s| (is|are|was|were|will|would|do|does|did|can|could|should|shall|may|must))\\b"
                  + "|how (long|soon|late|many days)|what (time|date|day|hours)")
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
    var polarity = Sentences.polarity(lower, SENTENCE, EnglishStance::polarity);
    return new Stance(polarity, ASKED.in(lower));
  }

  private static Polarity polarity(String text) {
    var plain = HARMLESS.matcher(text).replaceAll(" ");
    if (!DENYING.matcher(plain).find()) {
      return IN_MEANING.matcher(plain).find() ? Polarity.EITHER : Polarity.AFFIRMS;
    }
    return COURTEOUS.matcher(plain).find() ? Polarity.EITHER : Polarity.DENIES;
  }
}
