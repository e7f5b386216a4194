package dev.annai.eval.shell;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A figure that must be reached, as {@code --fail-under} names it.
 *
 * @param key of the figure
 * @param least what it must be at least
 */
record Expectation(String key, double least) {

  /** Reads {@code hit@1=0.8}. */
  static final class Converter implements ITypeConverter<Expectation> {
    @Override
    public Expectation convert(String text) {
      var split = text.lastIndexOf('=');
      try {
        return new Expectation(
            text.substring(0, split), Double.parseDouble(text.substring(split + 1)));
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new TypeConversionException(
            "\"" + text + "\" (expected: a figure and a number, as hit@1=0.8)");
      }
    }
  }

  /** Tells what is not reached, and the exit status that follows from it. */
  static int exitStatus(List<Expectation> expectations, Map<String, Figures> all, PrintWriter err) {
    var status = 0;
    for (var expectation : expectations) {
      for (var entry : all.entrySet()) {
        var unmet = expectation.unmet(entry.getKey(), entry.getValue());
        unmet.ifPresent(err::println);
        status = unmet.isPresent() ? ExitStatus.BELOW : status;
      }
    }
    return status;
  }

  /** What is wrong with some figures, if anything. A figure that is not there is wrong. */
  Optional<String> unmet(String name, Figures figures) {
    var value = figures.byKey().get(key);
    if (value == null) {
      return Optional.of(
          "%s: no figure %s (expected: one of %s)".formatted(name, key, figures.byKey().keySet()));
    }
    return value.doubleValue() >= least
        ? Optional.empty()
        : Optional.of(
            "%s: %s is %.4f (expected: at least %s)"
                .formatted(name, key, value.doubleValue(), least));
  }
}
