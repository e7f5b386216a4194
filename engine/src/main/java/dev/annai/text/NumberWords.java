package dev.annai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes one word of a number, whichever way it is written: {@code 2,500}, {@code 2500}, {@code
 * 2천5백}, {@code 二千五百} are the same word. Analyzers take them apart at signs and units.
 */
final class NumberWords {

  /** What may stand between two parts of a number. */
  private static final Pattern BETWEEN = Pattern.compile("|,|\\.");

  private static final Pattern DIGITS = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");
  private static final String KOREAN_MYRIAD = "만";

  private NumberWords() {}

  /** The words with the parts of each number joined; the others as they are. */
  static List<Term> joined(List<Term> terms, String text) {
    var out = new ArrayList<Term>(terms.size());
    var at = 0;
    while (at < terms.size()) {
      var end = at;
      while (end < terms.size() && isPart(terms, at, end, text)) {
        end++;
      }
      if (end == at) {
        out.add(terms.get(at++));
      } else {
        out.addAll(number(terms.subList(at, end), text));
        at = end;
      }
    }
    return out;
  }

  private static boolean isPart(List<Term> terms, int first, int at, String text) {
    if (!isNumber(terms.get(at))) {
      return false;
    }
    if (at == first) {
      return true;
    }
    var last = terms.get(at - 1);
    var start = terms.get(at).start();
    if (start < last.end()) {
      return false;
    }
    var between = text.substring(last.end(), start);
    return BETWEEN.matcher(between).matches()
        || (between.equals(" ") && last.text().equals(KOREAN_MYRIAD));
  }

  private static boolean isNumber(Term term) {
    return switch (term.tag()) {
      case "SN", "NR", "名詞-数" -> true;
      default -> GROUPED.matcher(term.text()).matches();
    };
  }

  /** One word where the parts make a number, else the parts. */
  private static List<Term> number(List<Term> parts, String text) {
    var first = parts.getFirst();
    var end = parts.getLast().end();
    var value = value(text.substring(first.start(), end));
    if (value.isEmpty()) {
      return parts;
    }
    var sound = parts.stream().map(Term::sound).collect(Collectors.joining());
    return List.of(new Term(value, first.weight(), first.tag(), sound, first.start(), end));
  }

  private static String value(String written) {
    var plain = GROUPED.matcher(written).matches() ? written.replace(",", "") : written;
    return DIGITS.matcher(plain).matches()
        ? plain
        : Numerals.parse(plain).map(String::valueOf).orElse("");
  }
}
