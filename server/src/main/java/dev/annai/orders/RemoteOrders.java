package dev.annai.orders;

import dev.annai.orders.OrderSource.Passing;
import dev.annai.shop.Lookup;
import dev.annai.shop.OrderBook;
import dev.annai.shop.Store;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Orders of a system elsewhere. A look-up ends within the timeout, whatever the system does; what
 * failed at once is tried once more; and a system that fails again and again is left alone for a
 * while, so that nobody waits for it. Safe for use by many threads.
 */
public final class RemoteOrders implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RemoteOrders.class);
  private static final Duration REST = Duration.ofSeconds(10);
  private static final int TRIES = 2;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int WATCHED = 10;
  private static final int LEAST = 4;
  private static final int PROBES = 2;

  private final OrderSystem system;
  private final OrderSource source;
  private final CircuitBreaker breaker;
  private final TimeLimiter limiter;
  private final Retry retry;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private RemoteOrders(OrderSystem system, Duration rest) {
    this.system = system;
    this.source = system.isDatabase() ? new SqlOrders(system) : new HttpOrders(system);
    this.breaker = breaker(rest);
    this.limiter = TimeLimiter.of("orders", limit(system.timeout()));
    this.retry = Retry.of("orders", retries());
  }

  /** Connects to a system when it is first asked. */
  public static RemoteOrders of(OrderSystem system) {
    return of(system, REST);
  }

  /** The same, with another rest for a system that fails. */
  static RemoteOrders of(OrderSystem system, Duration rest) {
    return new RemoteOrders(system, rest);
  }

  private static CircuitBreaker breaker(Duration rest) {
    var config =
        CircuitBreakerConfig.custom()
            .slidingWindowSize(WATCHED)
            .minimumNumberOfCalls(LEAST)
            .failureRateThreshold(50)
            .waitDurationInOpenState(rest)
            .permittedNumberOfCallsInHalfOpenState(PROBES)
            .ignoreExceptions(OrderForm.Faulty.class)
            .build();
    var breaker = CircuitBreaker.of("orders", config);
    breaker
        .getEventPublisher()
        .onStateTransition(
            event -> LOG.warn("order system: {}", event.getStateTransition().getToState()));
    return breaker;
  }

  private static TimeLimiterConfig limit(Duration timeout) {
    return TimeLimiterConfig.custom().timeoutDuration(timeout).cancelRunningFuture(true).build();
  }

  private static RetryConfig retries() {
    return RetryConfig.custom()
        .maxAttempts(TRIES)
        .intervalFunction(IntervalFunction.of(PAUSE))
        .retryExceptions(Passing.class, ConnectException.class)
        .build();
  }

  /** The orders of these stores; a number or digits that do not fit look the same. */
  public OrderBook book(List<Store> stores) {
    return (number, lastFour) -> find(stores, number, lastFour);
  }

  /** Whether it has failed so often that it is not asked at present. */
  public boolean isLeftAlone() {
    return breaker.getState() == State.OPEN;
  }

  private Lookup find(List<Store> stores, String number, String lastFour) {
    try {
      return breaker
          .executeCallable(() -> inTime(number))
          .map(fields -> new OrderForm(system, stores, fields))
          .filter(form -> form.isVerifiedBy(lastFour))
          .<Lookup>map(form -> new Lookup.Found(form.order(number)))
          .orElseGet(Lookup.NotFound::new);
    } catch (CallNotPermittedException e) {
      LOG.debug("order system: left alone");
    } catch (OrderForm.Faulty e) {
      LOG.warn("order data: order={} {}", number, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.warn("order system: {}: {}", e.getClass().getSimpleName(), e.getMessage());
    }
    return new Lookup.Unreachable();
  }

  private Optional<Map<String, String>> inTime(String number) throws Exception {
    Callable<Optional<Map<String, String>>> question = () -> source.fields(number);
    var patient = Retry.decorateCallable(retry, question);
    return limiter.executeFutureSupplier(() -> threads.submit(patient));
  }

  @Override
  public void close() {
    threads.shutdownNow();
    source.close();
  }
}
