package dev.annai.text;

import dev.annai.text.Stance.Asked;
import dev.annai.text.Stance.Polarity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Korean: 안, 못, -지 않다, -지 말다, 없다, 아니다, 미-, 불가. */
final class KoreanStance {

  private static final Set<String> DENYING_VERBS = Set.of("없", "아니", "못하", "안되", "못되");
  private static final Set<String> DENYING_ADVERBS = Set.of("안", "못");
  private static final Pattern DENYING =
      Pattern.compile(
          "안 ?(돼|되|됐|된|됩|될|됨|와|왔|오|온|옵|옴|나|났|보|봤|받|했|해|하|가|갔|뜨|떠|떴|열|들어|맞|먹|켜|왓|댐|대요|되요)"
              + "|못 ?(받|해|하|했|찾|들|쓰|써|봤|보|사|가|읽|한|할)"
              + "|않|없(?!이)|아니에|아닌데|아닙|불가|(^| )미(배송|도착|수령|입금|발송|지급|적립)|지 ?마(세요|요|라|$| )|지 ?말|아직(도|요|이에요|이네요|인가요|인데요?)?[?!. ]*$");

  /** 안 inside other words and phrases that deny nothing. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "안내|안녕|안전|안심|동안|보안|제안|얼마 안|안에|안으로|못지|아니라|아니면|문제 ?없|상관 ?없|다름 ?아니|말고|(안|못) ?[가-힣]{1,4}면|못 ?[가-힣]{1,3}겠");

  /** Asks whether it can be, politely. */
  private static final Pattern COURTEOUS =
      Pattern.compile(
          "안 ?(되나요|될까요|되려나|되겠|돼나요|되는가요|될런지|될지)|없(나요|을까요|는지요|으려나|겠)|지 ?않(나요|을까요|아요\\?|습니까)"
              + "|못 ?(하나요|할까요|받나요|받을까요|쓰나요)");

  private static final AskedWords ASKED =
      new AskedWords()
          .with(Asked.WHY, "(^|[^가-힣])왜|어째서|이유|까닭|때문인가|어찌하여|웬일")
          .with(Asked.WHEN, "언제|며칠|몇 ?일|몇 ?시|얼마나 ?(더 ?)?(걸|기다|오래)|얼마 ?동안|언제쯤")
          .with(Asked.WHERE, "어디(?!까지)|어느 ?곳")
          .with(Asked.HOW, "어떻게(?! ?(되|돼|됩))|어떡|어케|방법|어떤 ?식")
          .with(Asked.HOW_MUCH, "얼마(?!나 ?(더 ?)?(걸|기다|오래)| ?동안| ?안)|몇 ?원|얼만")
          .with(Asked.WHO, "누구|누가|누굴");

  private KoreanStance() {}

  static Stance of(String text, List<Term> terms) {
    var asks = ASKED.in(text);
    return new Stance(polarity(text, terms, asks.contains(Asked.WHY)), asks);
  }

  private static Polarity polarity(String text, List<Term> terms, boolean why) {
    var plain = HARMLESS.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    if (!why && COURTEOUS.matcher(plain).find()) {
      return Polarity.COURTEOUS;
    }
    var denies =
        DENYING.matcher(plain).find() || terms.stream().anyMatch(t -> denies(t) && isIn(plain, t));
    return denies ? Polarity.DENIES : Polarity.AFFIRMS;
  }

  private static boolean isIn(String plain, Term term) {
    return !plain.substring(term.start(), term.end()).isBlank();
  }

  private static boolean denies(Term term) {
    return switch (term.tag()) {
      case "MAG" -> DENYING_ADVERBS.contains(term.text());
      case "VX", "VV", "VCN" -> DENYING_VERBS.contains(term.text());
      default -> false;
    };
  }
}
