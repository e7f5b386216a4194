package dev.annai.eval.soak;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annai.eval.served.Answer;
import dev.annai.eval.served.Customer;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Many customers who send at a steady rate, each in turn; each message is timed from the moment at
 * which it should be sent until its sender's own live connection brings it.
 */
final class Load {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
  private static final long STEP_NANOS = 1_000_000;

  private final List<Customer> customers;
  private final ConcurrentHashMap<String, Sent> underway = new ConcurrentHashMap<>();
  private final Semaphore free;
  private int turn;

  /**
   * A load of these customers.
   *
   * @param atOnce how many messages are under way at most: each needs a connection of its own, of
   *     which a process has no end; what has to wait here is late all the same
   */
  Load(List<Customer> customers, int atOnce) {
    this.customers = customers;
    this.free = new Semaphore(atOnce);
  }

  /** A message on its way. */
  private record Sent(Phase phase, long at) {}

  /** A while of sending, and what came of it. Times are in nanoseconds. */
  static final class Phase {
    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Long> delivered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    int sent() {
      return sent.get();
    }

    int acknowledged() {
      return acknowledged.size();
    }

    /** Refused for now, and told when to come again. */
    int refused() {
      return refused.get();
    }

    /** Neither acknowledged nor refused politely. */
    int failed() {
      return failed.get();
    }

    /** Acknowledged and not brought by the live connection. */
    int lost() {
      return acknowledged.size() - delivered.size();
    }

    double acknowledgedMillis(double quantile) {
      return quantile(acknowledged, quantile);
    }

    double deliveredMillis(double quantile) {
      return quantile(delivered, quantile);
    }

    private boolean isOver() {
      return answered.get() == sent.get() && delivered.size() >= acknowledged.size();
    }

    private static double quantile(Queue<Long> times, double quantile) {
      var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
      return sorted.length == 0
          ? Double.NaN
          : sorted[(int) Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] / 1e6;
    }
  }

  /** A message that a live connection brought. */
  void heard(JsonNode message) {
    var sent = underway.remove(message.path("clientId").asText());
    if (sent != null) {
      sent.phase().delivered.add(System.nanoTime() - sent.at());
    }
  }

  /** Sends for a while, then waits for what is still on its way, not for ever. */
  Phase run(double perSecond, Duration length) {
    var phase = new Phase();
    var begun = System.nanoTime();
    var count = (long) (perSecond * length.toMillis() / 1000);
    for (var number = 0L; number < count; number++) {
      var due = begun + (long) (number / perSecond * 1e9);
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(Math.min(STEP_NANOS, due - System.nanoTime()));
      }
      send(phase, due);
    }
    var end = System.nanoTime() + PATIENCE;
    while (!phase.isOver() && System.nanoTime() < end) {
      LockSupport.parkNanos(10 * STEP_NANOS);
    }
    return phase;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // counted when it is complete
  private void send(Phase phase, long due) {
    var customer = customers.get(turn++ % customers.size());
    var clientId = UUID.randomUUID().toString();
    free.acquireUninterruptibly();
    underway.put(clientId, new Sent(phase, due));
    phase.sent.incrementAndGet();
    customer
        .sayAsync(clientId, "고마워요")
        .whenComplete((answer, failure) -> {
          free.release();
          count(phase, clientId, answer, due);
        });
  }

  private void count(Phase phase, String clientId, @Nullable Answer answer, long due) {
    if (answer != null && answer.isDone()) {
      phase.acknowledged.add(System.nanoTime() - due);
    } else {
      underway.remove(clientId);
      var isPolite = answer != null && answer.isPoliteRefusal();
      (isPolite ? phase.refused : phase.failed).incrementAndGet();
    }
    phase.answered.incrementAndGet();
  }
}
