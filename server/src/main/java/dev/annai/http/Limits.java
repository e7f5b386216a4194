package dev.annai.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody may call: limits per address, per network and per conversation, as buckets
 * that fill evenly over a minute. They run on monotonic time.
 */
public final class Limits implements Api {

  private static final int KEYS = 200_000;
  private static final int ADDRESS_BITS_6 = 64;
  private static final int NETWORK_BITS_4 = 24;
  private static final int NETWORK_BITS_6 = 48;
  private static final int SIGN_INS = 10;

  private final Rates rates;
  private final Callers callers;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(KEYS).expireAfterAccess(Duration.ofMinutes(10)).build();
  private final ConcurrentHashMap<String, Integer> connections = new ConcurrentHashMap<>();

  /** Limits callers to these rates. */
  public Limits(Rates rates, Callers callers) {
    this.rates = rates;
    this.callers = callers;
  }

  /**
   * How much is allowed; 0 is no limit.
   *
   * @param address requests a minute of one address
   * @param network requests a minute of one network
   * @param conversation messages a minute of one conversation
   * @param connections open live connections of one address
   * @param loopback whether loopback is limited too
   */
  public record Rates(
      int address, int network, int conversation, int connections, boolean loopback) {}

  @Override
  public void register(RoutesConfig routes) {
    routes.before("/api/*", this::takeAddress);
    routes.before("/api/v1/conversations/{id}/messages", this::takeConversation);
    routes.before("/desk/api/session", this::takeSignIn);
  }

  /**
   * Counts a live connection in.
   *
   * @return what counts it out again; absent when there are too many already
   */
  @Nullable Runnable enter(String peer, @Nullable String forwarded) {
    var caller = callers.of(peer, forwarded);
    if (rates.connections() == 0 || isExempt(caller)) {
      return () -> {};
    }
    var key = addressKey(caller);
    var isIn = new AtomicBoolean();
    connections.compute(
        key,
        (address, open) -> {
          var before = open == null ? 0 : open;
          isIn.set(before < rates.connections());
          return isIn.get() ? Integer.valueOf(before + 1) : open;
        });
    return isIn.get() ? () -> leave(key) : null;
  }

  private void leave(String key) {
    connections.computeIfPresent(key, (address, open) -> open > 1 ? open - 1 : null);
  }

  private void takeAddress(Context request) {
    var caller = caller(request);
    if (!isExempt(caller)) {
      take("a" + addressKey(caller), rates.address());
      take("n" + networkKey(caller), rates.network());
    }
  }

  private void takeConversation(Context request) {
    if (request.method().name().equals("POST") && !isExempt(caller(request))) {
      take("c" + request.pathParam("id"), rates.conversation());
    }
  }

  private void takeSignIn(Context request) {
    var caller = caller(request);
    if (request.method().name().equals("POST") && !isExempt(caller)) {
      take("s" + addressKey(caller), SIGN_INS);
    }
  }

  private void take(String key, int perMinute) {
    if (perMinute == 0) {
      return;
    }
    var bucket = buckets.get(key, k -> bucket(perMinute));
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      var nanos = probe.getNanosToWaitForRefill();
      throw Problem.tooMany(TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
    }
  }

  private static Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .withNanosecondPrecision()
        .build();
  }

  private InetAddress caller(Context request) {
    return callers.of(request.req().getRemoteAddr(), request.header("X-Forwarded-For"));
  }

  private boolean isExempt(InetAddress caller) {
    return caller.isLoopbackAddress() && !rates.loopback();
  }

  /** Of IPv6 a household has 64 bits. */
  private static String addressKey(InetAddress address) {
    return Network.prefix(address, ADDRESS_BITS_6);
  }

  private static String networkKey(InetAddress address) {
    var isFour = address.getAddress().length == 4;
    return Network.prefix(address, isFour ? NETWORK_BITS_4 : NETWORK_BITS_6);
  }
}
