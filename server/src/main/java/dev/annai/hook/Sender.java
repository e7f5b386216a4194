package dev.annai.hook;

import dev.annai.store.Outbox;
import dev.annai.store.Outbox.Item;
import dev.annai.store.Periodic;
import dev.annai.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox, and again with growing pauses for a day; then it is dead until
 * somebody sends it again.
 *
 * <p>A request carries {@code Annai-Event}, the id, and {@code Annai-Signature: t=SECONDS,v1=HEX},
 * the HMAC-SHA256 of {@code SECONDS.BODY} with the shared secret.
 */
public final class Sender implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration CLAIM = Duration.ofSeconds(30);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LAST_RETRY = Duration.ofHours(1);
  private static final Duration LIFE = Duration.ofDays(1);
  private static final Duration REMEMBERED = Duration.ofDays(7);
  private static final int BATCH = 50;

  private final Store store;
  private final URI address;
  private final SecretKeySpec secret;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Periodic rounds;

  /** Sends to an address, signed with a secret. */
  public Sender(Store store, URI address, String secret) {
    this.store = store;
    this.address = address;
    this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.rounds = Periodic.start("webhooks", PAUSE, this::sendWhatIsDue);
  }

  @Override
  public void close() {
    rounds.close();
    client.close();
  }

  private void sendWhatIsDue() {
    var now = store.ticker().millis();
    for (var item : store.read(handle -> Outbox.due(handle, now, BATCH))) {
      var until = store.ticker().millis() + CLAIM.toMillis();
      if (store.write(handle -> Outbox.claim(handle, item, until))) {
        var after = after(item, send(item));
        store.write(handle -> {
          Outbox.update(handle, after);
          return Outbox.deleteSent(handle, now - REMEMBERED.toMillis());
        });
      }
    }
  }

  /** What went wrong, if anything did. */
  private Optional<String> send(Item item) {
    var seconds = Long.toString(System.currentTimeMillis() / 1000);
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Annai-Event", item.id())
            .header("Annai-Signature", "t=" + seconds + ",v1=" + sign(seconds + "." + item.body()))
            .POST(BodyPublishers.ofString(item.body()))
            .build();
    try {
      var status = client.send(request, BodyHandlers.discarding()).statusCode();
      return status / 100 == 2 ? Optional.empty() : Optional.of("status " + status);
    } catch (IOException e) {
      return Optional.of(e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("the server stopped");
    }
  }

  private Item after(Item item, Optional<String> error) {
    var now = store.ticker().millis();
    var attempts = item.attempts() + 1;
    if (error.isEmpty()) {
      return changed(item, Outbox.SENT, attempts, now, null);
    }
    var isDead = now - item.createdAt() >= LIFE.toMillis();
    LOG.warn("webhook event={} attempts={} dead={} {}", item.id(), attempts, isDead, error.get());
    return changed(
        item, isDead ? Outbox.DEAD : Outbox.WAITING, attempts, now + pause(attempts), error.get());
  }

  private static Item changed(
      Item item, String state, int attempts, long dueAt, @Nullable String error) {
    return new Item(
        item.id(), item.type(), item.body(), state, attempts, item.createdAt(), dueAt, error);
  }

  /** Doubles from try to try. */
  private static long pause(int attempts) {
    var doubled = FIRST_RETRY.toMillis() << Math.min(attempts - 1, 20);
    return Math.min(doubled, LAST_RETRY.toMillis());
  }

  private String sign(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
