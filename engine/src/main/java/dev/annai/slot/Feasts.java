package dev.annai.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the days of rest that customers call by a name: {@code 추석}, {@code お盆}, {@code Golden
 * Week}. When they are the calendar tells. {@code 명절} may be either of two, whichever is next.
 */
final class Feasts {

  /** In this order: one that is part of another's name stands behind it. */
  private static final List<Map.Entry<String, Pattern>> NAMES =
      List.of(
          name("seollal|chuseok", "(?<![가-힣])명절"),
          name("chuseok", "추석|한가위|秋夕|チュソク|\\bchuse?o[ck]k?\\b"),
          name(
              "seollal",
              "설날|(?<![가-힣])설\\s?연휴|(?<![가-힣])설\\s?명절|(?<![가-힣])설(?:에|에도|에는|엔|은|은요|전에|까지)?(?![가-힣])"
                  + "|(?<![가-힣])구정|음력\\s?설|旧正月|ソルラル|\\bseoll?al\\b|\\b(?:lunar|korean)\\snew\\syear"),
          name("goldenweek", "골든\\s?위크|ゴールデン[・ ]?ウ[ィイ]ーク|\\bGW\\b|\\bgolden\\sweek\\b"),
          name("obon", "(?<![가-힣])오봉(?![가-힣])|お盆|盆休み|\\bo-?bon\\b"),
          name(
              "newyear",
              "연말\\s?연시|(?<![가-힣])새해(?!\\s?(?:첫|복))|신정\\s?연휴|年末年始|お正月|正月(?:休み|中)|年始"
                  + "|\\bnew\\syear(?!'?s?\\s(?:eve|day))"));

  private Feasts() {}

  static List<String> take(Unread text) {
    var feasts = new ArrayList<String>();
    NAMES.forEach(name -> feasts.addAll(text.take(name.getValue(), match -> name.getKey())));
    return feasts;
  }

  private static Map.Entry<String, Pattern> name(String feast, String words) {
    return Map.entry(feast, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
  }
}
