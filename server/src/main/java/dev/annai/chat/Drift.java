package dev.annai.chat;

import dev.annai.http.Figures;
import dev.annai.search.SearchSettings;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the confidences of what is answered still lie where they lay when they were calibrated.
 * When customers begin to ask otherwise, or entries were changed much, a confidence is no
 * probability any more. Keeps numbers only; safe for many threads.
 *
 * <p>Looks at the last {@value #WINDOW} answers of a language, once there are {@value #LEAST}, and
 * warns when their mean is further from the calibrated mean than chance allows (four standard
 * errors) and than matters ({@value #MATTERS}).
 */
public final class Drift {

  static final int WINDOW = 500;
  static final int LEAST = 100;
  static final double MATTERS = 0.02;

  private static final double ERRORS = 4;

  private final Supplier<SearchSettings> settings;
  private final Map<String, Recent> byLanguage = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable SearchSettings> seen = new AtomicReference<>();

  /** Compares with the calibration that stands in these settings whenever it is asked. */
  public Drift(Supplier<SearchSettings> settings) {
    this.settings = settings;
  }

  /** Lets the number of languages that have drifted be read. */
  public Drift shown(Figures figures) {
    figures.gauge(
        "annai.confidence.drift",
        "languages whose accepted confidences have left the calibrated range",
        this,
        drift -> drift.warnings().size());
    return this;
  }

  /** A decision was made; one that does not answer what was ranked first is passed over. */
  void decided(@Nullable WireDecision decision) {
    if (decision == null || decision.entry() == null || decision.candidates().isEmpty()) {
      return;
    }
    var first = decision.candidates().getFirst();
    var answers =
        switch (decision.act()) {
          case "answer", "inform", "ask" -> true;
          default -> false;
        };
    if (answers && first.entry().equals(decision.entry())) {
      forgetOthers();
      byLanguage
          .computeIfAbsent(decision.language(), language -> new Recent())
          .add(first.confidence());
    }
  }

  /**
   * A language whose answers are not as sure as they were.
   *
   * @param calibrated mean confidence of answers when it was calibrated
   * @param recent mean confidence of the last answers
   */
  public record Warning(String language, double calibrated, double recent, int answers) {

    /** The warning in words. */
    public String text() {
      return String.format(
          Locale.ROOT,
          "confidence has drifted: the last %d answers in %s are at %.3f on average, %.3f when"
              + " calibrated",
          answers,
          language,
          recent,
          calibrated);
    }
  }

  /** What to warn of, by language. */
  public List<Warning> warnings() {
    var now = settings.get();
    var warnings = new ArrayList<Warning>();
    byLanguage.keySet().stream()
        .sorted()
        .forEach(language -> warning(now, language).ifPresent(warnings::add));
    return warnings;
  }

  private Optional<Warning> warning(SearchSettings now, String tag) {
    var language = Language.of(tag);
    var mean = now.value(language, "accepted.mean", Double.NaN);
    var deviation = now.value(language, "accepted.deviation", Double.NaN);
    var recent = byLanguage.get(tag);
    if (Double.isNaN(mean) || Double.isNaN(deviation) || recent == null) {
      return Optional.empty();
    }
    return recent.warning(tag, mean, deviation);
  }

  /** By another calibration other confidences are to be expected. */
  private void forgetOthers() {
    var now = settings.get();
    if (!now.equals(seen.getAndSet(now))) {
      byLanguage.clear();
    }
  }

  /** A ring of the last confidences. */
  private static final class Recent {
    private final double[] values = new double[WINDOW];
    private long count;

    synchronized void add(double value) {
      values[(int) (count++ % WINDOW)] = value;
    }

    synchronized Optional<Warning> warning(String language, double mean, double deviation) {
      var size = (int) Math.min(count, WINDOW);
      var sum = 0.0;
      for (var i = 0; i < size; i++) {
        sum += values[i];
      }
      var recent = sum / Math.max(1, size);
      var chance = ERRORS * deviation / Math.sqrt(Math.max(1, size));
      var isFar = Math.abs(recent - mean) > Math.max(MATTERS, chance);
      return size >= LEAST && isFar
          ? Optional.of(new Warning(language, mean, recent, size))
          : Optional.empty();
    }
  }
}
