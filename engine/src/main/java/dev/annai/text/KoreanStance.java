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
              + "|않|없(?!이)|아니에|아닌데|아닙|불가|(^| )미(배송|도착|수령|입금|발송|지급|적립)|지 ?마(세요|십시오|시|요|라|[.!~?]|$| )|지 ?말|아직(도|요|이에요|이네요|인가요|인데요?)?[?!. ]*$");

  /** 안 inside other words and phrases that deny nothing. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "안내|안녕|안전|안심|안정|안부|안방|안경|안쪽|안과|동안|보안|제안|방안|대안|미안|불안|편안|얼마 안|안에|안으로|못지|아니라|아니면|문제 ?없|상관 ?없|다름 ?아니|^아니(요|야)?[, ]|지 ?아니[?!. ]*$|(?<!지)(?<!지 )말고|(안|못) ?[가-힣]{1,4}면|못 ?[가-힣]{1,3}겠");

  /** Asks whether it can be, politely. */
  private static final Pattern COURTEOUS =
      Pattern.compile(
          "안 ?(되나요|될까요|되려나|되겠|돼나요|되는가요|될런지|될지)|없(나요|을까요|는지요|으려나|겠)|지 ?않(나요|을까요|아요\\?|습니까)"
              + "|못 ?(하나요|할까요|받나요|받을까요|쓰나요)");

  /** Denies by the way: without doing, so that … not, whether or not. */
  private static final Pattern BY_THE_WAY =
      Pattern.compile("지 ?(않|못하)(고|도록|게|는|은|았던|던)(?! (거|건|것|게|데))|아니면");

  /** Says in other words that something is not, or shall not be. */
  private static final Pattern IN_MEANING =
      Pattern.compile("금지|삼가|자제|피해 ?(주|줘)|피하|그만|거부|거절|실패|분실|없이");

  private static final int SENTENCE = 10;

  private static final AskedWords ASKED =
      new AskedWords()
          .with(Asked.WHY, "(^|[^가-힣])왜|어째서|이유|까닭|때문인가|어찌하여|웬일")
          .with(Asked.WHEN, "언제|며칠|몇 ?일|몇 ?시|얼마나 ?(더 ?)?(걸|기다|오래)|얼마 ?동안|언제쯤")
          .with(Asked.WHERE, "어디(?!까지)|어느 ?곳")
          .with(Asked.HOW, "어떻게(?! ?(되|돼|됩))|어떡|어케|방법|어떤 ?식")
          .with(Asked.HOW_MUCH, "얼마(?!나| ?동안| ?안)|얼마나 ?(더 ?)?(내|드|들|나오|나와|하|해|되|돼|비싸|싸|청구)|몇 ?원|얼만")
          .with(Asked.WHO, "누구|누가|누굴");

  private KoreanStance() {}

  static Stance of(String text, List<Term> terms) {
    var asks = ASKED.in(text);
    var polarity = polarity(text, terms, asks.contains(Asked.WHY));
    return new Stance(polarity, asks.isEmpty() ? KoreanAim.of(text, terms) : asks);
  }

  private static Polarity polarity(String text, List<Term> terms, boolean why) {
    var plain = blank(HARMLESS, text);
    if (!why && COURTEOUS.matcher(plain).find()) {
      return Polarity.EITHER;
    }
    if (!denies(plain, terms)) {
      return IN_MEANING.matcher(plain).find() ? Polarity.EITHER : Polarity.AFFIRMS;
    }
    if (!denies(blank(BY_THE_WAY, plain), terms)) {
      return Polarity.EITHER;
    }
    return Sentences.polarity(plain, SENTENCE, part -> part(part, plain, terms));
  }

  /** The polarity of a part of a text; words that stand elsewhere in it do not count. */
  private static Polarity part(String part, String plain, List<Term> terms) {
    var from = plain.indexOf(part);
    var padded = " ".repeat(from) + part + " ".repeat(plain.length() - from - part.length());
    return denies(padded, terms) ? Polarity.DENIES : Polarity.AFFIRMS;
  }

  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
  }

  private static boolean denies(String plain, List<Term> terms) {
    return DENYING.matcher(plain).find()
        || terms.stream().anyMatch(term -> denies(term) && isIn(plain, term));
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
