package dev.annai.text;

import dev.annai.text.Stance.Asked;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a Korean sentence without a question word is after: that something be done (취소해 주세요, 취소하기),
 * or whether it is so (취소됐나요, 취소 여부). What asks whether something can be done is neither.
 */
final class KoreanAim {

  private static final String END = "[^가-힣]*$";

  /** Syllables that end in ㄴ, ㄹ or ㅆ, the endings of -는지, -을지 and -았지. */
  private static final String BEFORE_WHETHER = syllables(4, 8, 20);

  /** Syllables that end in ㅆ: 있, and all that is past. */
  private static final String PAST = syllables(20);

  private static final Pattern ASKS_FOR_MORE =
      Pattern.compile("뭐|뭔|무엇|무슨|어떤|어떻|어떡|어케|몇|얼마|어느|누구|방법");

  private static final Pattern WHETHER_PLEASE =
      Pattern.compile(
          ("([%s]지|여부)(를|는|도|좀)? ?(좀 |다시 |바로 )?"
                      + "(알려|가르쳐|말해|말씀|확인|체크|알아봐|봐|궁금|알고 ?싶|검색|찾아|조회)[가-힣 ]*")
                  .formatted(BEFORE_WHETHER)
              + END);

  /** Asks to be told something, so for neither. */
  private static final Pattern TELL =
      Pattern.compile("(알려|가르쳐|말해|말씀|보여|알아봐|궁금|알고 ?싶)[가-힣 ]*" + END);

  private static final Pattern PLEASE_DO =
      Pattern.compile(
          "([가-힣] ?(줘(요|라|봐|봐요)?|줄래요?|줄 ?수 ?(있|없)[가-힣 ]*|달라[가-힣 ]*"
              + "|주(세요|라|십시오|시죠|셔요?|실래요?|(겠|시겠|실 ?수 ?있)[가-힣]*|(시)?면[가-힣 ]*))"
              + "|부탁[가-힣 ]*|바랍니다|바라요|하자|합시다|십시오|시죠|싶(어|은데|어요|습니다|네요|은데요)"
              + "|려고(요|해요|합니다|하는데요?)?|을게요?|할게요?|(해|[어아여]|켜|꺼)야 ?(해|하|돼|되|겠)[가-힣]*)"
              + END);

  private static final Pattern CAN_IT =
      Pattern.compile("수 ?(가 |는 |도 )?(있|없)|[되돼될](나|니|냐|까|는지|요|는가|는 ?거|지)|가능|괜찮|주(나|니|냐|시나)");

  private static final Pattern IS_IT =
      Pattern.compile(
          "(여부|[%s]지|[%s없](니|냐|나|나요|는가|는가요|을까|을까요|습니까|죠|지요|어|어요|음))".formatted(BEFORE_WHETHER, PAST)
              + END);

  private static final Set<String> NOMINAL = Set.of("ETN", "XSV", "VV", "VX");

  private KoreanAim() {}

  /** {@link Asked#DEED}, {@link Asked#STATE} or nothing. */
  static Set<Asked> of(String text, List<Term> terms) {
    if (ASKS_FOR_MORE.matcher(text).find()) {
      return Set.of();
    }
    if (WHETHER_PLEASE.matcher(text).find()) {
      return Set.of(Asked.STATE);
    }
    if (TELL.matcher(text).find()) {
      return Set.of();
    }
    if (PLEASE_DO.matcher(text).find() || isDeedByName(text, terms)) {
      return Set.of(Asked.DEED);
    }
    return !CAN_IT.matcher(text).find() && IS_IT.matcher(text).find()
        ? Set.of(Asked.STATE)
        : Set.of();
  }

  /** Whether a text ends in a verb as a noun, 취소하기, and not in a noun like 크기. */
  private static boolean isDeedByName(String text, List<Term> terms) {
    var words = terms.stream().filter(term -> !term.tag().startsWith("S")).toList();
    return !words.isEmpty()
        && text.substring(0, words.getLast().end()).endsWith("기")
        && NOMINAL.contains(words.getLast().tag());
  }

  /** All syllables with one of these final consonants, by their places in Unicode's order. */
  private static String syllables(int... finals) {
    var wanted = IntStream.of(finals).boxed().collect(Collectors.toSet());
    return IntStream.rangeClosed('가', '힣')
        .filter(syllable -> wanted.contains((syllable - '가') % 28))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
