package dev.annai.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What operators watch, in the form that Prometheus reads. Numbers only; safe for many threads. */
public final class Figures implements Api, AutoCloseable {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, Timer> turns = new ConcurrentHashMap<>();
  private final Map<String, Counter> handoffs = new ConcurrentHashMap<>();
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final List<Network> readers;

  /** Figures that may be read from these networks. */
  public Figures(List<Network> readers) {
    this.readers = readers;
    collections.bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/metrics", this::read);
  }

  /** An utterance was decided on. */
  public void turn(String act, @Nullable String handoff, long nanos) {
    turns.computeIfAbsent(act, this::turnTimer).record(Duration.ofNanos(nanos));
    if (handoff != null) {
      handoffs.computeIfAbsent(handoff, this::handoffCounter).increment();
    }
  }

  /** Counts what happens. */
  public Counter counter(String name, String meaning) {
    return Counter.builder(name).description(meaning).register(registry);
  }

  /** Something that is read when somebody looks. */
  public <T> void gauge(String name, String meaning, T source, ToDoubleFunction<T> value) {
    Gauge.builder(name, source, value).description(meaning).register(registry);
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }

  private Timer turnTimer(String act) {
    return Timer.builder("annai.turn")
        .description("reading, deciding and wording an answer")
        .tag("act", act)
        .serviceLevelObjectives(
            Duration.ofNanos(250_000),
            Duration.ofNanos(500_000),
            Duration.ofMillis(1),
            Duration.ofMillis(2),
            Duration.ofMillis(5),
            Duration.ofMillis(20),
            Duration.ofMillis(100))
        .register(registry);
  }

  private Counter handoffCounter(String reason) {
    return Counter.builder("annai.handoffs")
        .description("conversations handed to a person")
        .tag("reason", reason)
        .register(registry);
  }

  /** Whoever comes through a proxy is not who scrapes. */
  private void read(Context request) {
    var caller = Network.literal(request.req().getRemoteAddr());
    var isReader =
        caller.isPresent()
            && request.header("X-Forwarded-For") == null
            && readers.stream().anyMatch(network -> network.contains(caller.get()));
    if (!isReader) {
      throw Problem.notFound();
    }
    request.result(registry.scrape()).contentType("text/plain; version=0.0.4; charset=utf-8");
  }
}
