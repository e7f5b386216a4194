package dev.annai.dialogue;

import dev.annai.rules.fact.Phrase;
import dev.annai.shop.Closing;
import dev.annai.shop.Goods;
import dev.annai.shop.Money;
import dev.annai.shop.Region;
import dev.annai.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what rules fill messages with as a language writes it. */
final class Values {

  private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>])");

  private final Messages messages;
  private final Language language;
  private final Notation notation;
  private final int year;

  /**
   * Values in a language.
   *
   * @param today days of other years are written with their year
   */
  Values(Messages messages, Language language, LocalDate today) {
    this.messages = messages;
    this.language = language;
    this.notation = new Notation(language);
    this.year = today.getYear();
  }

  String text(String message, Map<String, Object> values) {
    var written = new HashMap<String, Object>();
    values.forEach((name, value) -> written.put(name, write(value)));
    return messages.text(language, message, written);
  }

  private Object write(Object value) {
    return switch (value) {
      case Money money -> notation.money(money.amount(), money.currency());
      case LocalDate date -> date(date);
      case LocalTime time -> notation.time(time);
      case List<?> spans -> spans(spans);
      case LocalDateTime moment ->
          notation.moment(date(moment.toLocalDate()), moment.toLocalTime());
      case Region region -> region.name(language);
      case Goods goods -> goods.name(language);
      case Phrase(var message, var values) -> text(message, values);
      case Number number -> number;
      default -> plain(value.toString());
    };
  }

  private String date(LocalDate date) {
    var day = notation.date(date);
    if (date.getYear() == year) {
      return day;
    }
    return switch (language.tag()) {
      case "ko" -> date.getYear() + "년 " + day;
      case "ja" -> date.getYear() + "年" + day;
      default -> day + " " + date.getYear();
    };
  }

  /** Days in a row; the year stands once. */
  private String spans(List<?> spans) {
    var written =
        spans.stream().map(Closing.Span.class::cast).map(this::span).collect(Collectors.toList());
    return switch (language.tag()) {
      case "ko" -> String.join(", ", written);
      case "ja" -> String.join("、", written);
      default -> String.join(" and ", written);
    };
  }

  private String span(Closing.Span span) {
    if (span.from().equals(span.to())) {
      return date(span.from());
    }
    var isSameYear = span.from().getYear() == span.to().getYear();
    var from = notation.date(span.from());
    var to = notation.date(span.to());
    return switch (language.tag()) {
      case "ko" -> date(span.from()) + "~" + (isSameYear ? to : date(span.to()));
      case "ja" -> date(span.from()) + "〜" + (isSameYear ? to : date(span.to()));
      default -> (isSameYear ? from : date(span.from())) + " to " + date(span.to());
    };
  }

  /** Customers' words and data are shown as they are, never as markup. */
  private static String plain(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$1");
  }
}
