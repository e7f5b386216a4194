package dev.annai.orders;

import dev.annai.shop.Order;
import dev.annai.shop.Order.Status;
import dev.annai.shop.Store;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one order as a system gave them, read as what they mean. A moment with an offset is
 * brought into the store's own time; one without is in it.
 */
final class OrderForm {

  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private final OrderSystem system;
  private final List<Store> stores;
  private final Map<String, String> fields;

  OrderForm(OrderSystem system, List<Store> stores, Map<String, String> fields) {
    this.system = system;
    this.stores = stores;
    this.fields = fields;
  }

  /** A field that is absent or impossible; the message names it, and never what stands in it. */
  static final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1;

    Faulty(String field, String expected) {
      super("%s (expected: %s)".formatted(field, expected), null, false, false);
    }
  }

  /** Whether these are the last four digits of the telephone number on it. */
  boolean isVerifiedBy(String lastFour) {
    var digits = text("phone").orElse("").replaceAll("\\D", "");
    return lastFour.length() == 4 && digits.endsWith(lastFour);
  }

  /**
   * The order.
   *
   * @param number under which it was asked for
   * @throws Faulty naming a field that is absent or impossible
   */
  Order order(String number) {
    text("order").filter(own -> !own.equals(number)).ifPresent(own -> refuse("order", number));
    var store = store();
    return new Order(
        number,
        store.id(),
        text("customer").orElse(""),
        text("phone").orElse(""),
        text("email").orElse(""),
        text("region").orElse(""),
        status(),
        required("ordered_at", moment("ordered_at", store.zone())),
        moment("paid_at", store.zone()),
        moment("dispatched_at", store.zone()),
        day("promised_last_day"),
        moment("delivered_at", store.zone()),
        text("carrier").orElse(null),
        text("tracking").orElse(null),
        required("amount", amount("amount")),
        Optional.ofNullable(amount("delivery_fee")).orElse(0L),
        text("paid_by").orElse(""),
        required("items", text("items").orElse(null)));
  }

  private Optional<String> text(String field) {
    var name = system.names().getOrDefault(field, field);
    return Optional.ofNullable(
            fields.get(system.isDatabase() ? name.toLowerCase(Locale.ROOT) : name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private Store store() {
    var id = text("store");
    var ids = stores.stream().map(Store::id).toList();
    if (id.isEmpty() && stores.size() == 1) {
      return stores.getFirst();
    }
    return stores.stream()
        .filter(store -> id.filter(store.id()::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new Faulty("store", String.join(", ", ids)));
  }

  private Status status() {
    var said = text("status").orElse("");
    var name = system.statuses().getOrDefault(said, said);
    for (var status : Status.values()) {
      if (status.name().equalsIgnoreCase(name)) {
        return status;
      }
    }
    throw new Faulty("status", "a status of ours, or one that orders-statuses translates");
  }

  private @Nullable LocalDateTime moment(String field, ZoneId zone) {
    return parse(field, text -> inStoreTime(text, zone), "a moment such as 2026-11-19T20:31");
  }

  private static LocalDateTime inStoreTime(String text, ZoneId zone) {
    var parsed = MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime exact
        ? exact.atZoneSameInstant(zone).toLocalDateTime()
        : LocalDateTime.from(parsed);
  }

  private @Nullable LocalDate day(String field) {
    return parse(field, text -> LocalDate.parse(dayOf(text)), "a date such as 2026-11-24");
  }

  /** Some systems give a moment where a day is meant. */
  private static String dayOf(String moment) {
    return moment.substring(0, Math.min(10, moment.length()));
  }

  private @Nullable Long amount(String field) {
    return parse(
        field, text -> new BigDecimal(text).longValueExact(), "a whole number such as 32000");
  }

  private <T> @Nullable T parse(String field, Function<String, T> parser, String expected) {
    try {
      return text(field).map(parser).orElse(null);
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw new Faulty(field, expected);
    }
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new Faulty(field, "a value in every order");
    }
    return value;
  }

  private static void refuse(String field, String number) {
    throw new Faulty(field, "the order that was asked for, " + number);
  }
}
