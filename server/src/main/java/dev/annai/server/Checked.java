package dev.annai.server;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings as typed values and collects what is impossible.
 *
 * @param faults grows, a line a fault
 */
record Checked(Settings settings, List<String> faults) {

  /** The value as it is. */
  String text(Setting setting) {
    return settings.of(setting).value();
  }

  /** The value as it is; absent when it is empty. */
  @Nullable String optional(Setting setting) {
    var value = text(setting);
    return value.isEmpty() ? null : value;
  }

  /** A whole number in a range, both ends included; the lower end when it is none. */
  int number(Setting setting, int from, int to) {
    return parse(
        setting,
        from,
        value -> {
          var number = Integer.parseInt(value);
          if (number < from || number > to) {
            throw new IllegalArgumentException(value);
          }
          return number;
        });
  }

  /** Yes or no. */
  boolean flag(Setting setting) {
    return parse(
        setting,
        false,
        value ->
            switch (value) {
              case "yes", "true" -> true;
              case "no", "false" -> false;
              default -> throw new IllegalArgumentException(value);
            });
  }

  /**
   * A value that a parser makes.
   *
   * @param fallback what to go on with when the parser refuses, so that all faults are found
   * @param parser throws {@link IllegalArgumentException} or {@link DateTimeException} for what is
   *     impossible
   */
  <T extends @Nullable Object> T parse(Setting setting, T fallback, Function<String, T> parser) {
    var given = settings.of(setting);
    try {
      return parser.apply(given.value());
    } catch (IllegalArgumentException | DateTimeException e) {
      faults.add(
          "%s: \"%s\" from %s (expected: %s)"
              .formatted(
                  setting.id(),
                  setting.isSecret() ? "…" : given.value(),
                  given.origin(),
                  setting.expected()));
      return fallback;
    }
  }
}
