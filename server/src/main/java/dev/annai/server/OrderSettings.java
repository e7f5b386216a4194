package dev.annai.server;

import dev.annai.orders.OrderSystem;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of the shop's order system. */
final class OrderSettings {

  private OrderSettings() {}

  /** The system that is set; none when the pack has the orders. */
  static @Nullable OrderSystem read(Checked checked) {
    var system =
        new OrderSystem(
            checked.parse(Setting.ORDERS_URL, "", OrderSettings::url),
            checked.text(Setting.ORDERS_USER),
            checked.text(Setting.ORDERS_PASSWORD),
            checked.text(Setting.ORDERS_QUERY),
            checked.parse(Setting.ORDERS_FIELDS, Map.of(), OrderSettings::pairs),
            checked.parse(Setting.ORDERS_STATUSES, Map.of(), OrderSettings::pairs),
            Duration.ofMillis(checked.number(Setting.ORDERS_TIMEOUT, 100, 10_000)));
    if (system.url().isEmpty()) {
      return null;
    }
    if (system.isDatabase()) {
      checked.parse(Setting.ORDERS_QUERY, "", OrderSettings::query);
    }
    return system;
  }

  private static String url(String value) {
    var isDatabase = value.startsWith("jdbc:sqlite:") || value.startsWith("jdbc:postgresql:");
    return require(value, value.isEmpty() || isDatabase || isAddress(value));
  }

  private static boolean isAddress(String value) {
    var uri = URI.create(value.replace(OrderSystem.PLACE, "0"));
    return value.contains(OrderSystem.PLACE)
        && uri.getHost() != null
        && uri.getUserInfo() == null
        && String.valueOf(uri.getScheme()).matches("https?");
  }

  private static String query(String value) {
    var lower = value.strip().toLowerCase(Locale.ROOT);
    var reads = lower.startsWith("select") || lower.startsWith("with");
    return require(value, reads && lower.matches("(?s).*(?<!:):order\\b.*"));
  }

  private static Map<String, String> pairs(String value) {
    var pairs = new LinkedHashMap<String, String>();
    Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(pair -> !pair.isEmpty())
        .forEach(pair -> {
          var equals = pair.indexOf('=');
          require(pair, equals > 0 && equals < pair.length() - 1);
          pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        });
    return pairs;
  }

  private static String require(String value, boolean possible) {
    if (!possible) {
      throw new IllegalArgumentException(value);
    }
    return value;
  }
}
