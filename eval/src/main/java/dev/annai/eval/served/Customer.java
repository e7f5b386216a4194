package dev.annai.eval.served;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A customer in one conversation, who says a thing under one id until it is acknowledged, as a
 * careful page does. Used by one thread.
 */
public final class Customer {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);
  private static final long PAUSE_MILLIS = 50;

  private final Nodes nodes;
  private final String id;
  private final String token;
  private final List<String> acknowledged = new ArrayList<>();
  private int at;
  private long slowest;

  private Customer(Nodes nodes, int at, String id, String token) {
    this.nodes = nodes;
    this.at = at;
    this.id = id;
    this.token = token;
  }

  /** Opens a conversation at a node; where that one cannot, at the next. */
  public static Customer open(Nodes nodes, int at) throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE;
    for (var node = at; System.nanoTime() < end; node++) {
      try {
        var body = Calls.object().put("language", "ko");
        var answer = Calls.post(nodes.at(node), "/api/v1/conversations", body);
        if (answer.isDone()) {
          return new Customer(nodes, node, answer.text("/id"), answer.text("/token"));
        }
      } catch (IOException e) {
        // The next one, or the same when it is back.
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IOException("no conversation can be opened");
  }

  /** The conversation. */
  public String id() {
    return id;
  }

  /** What opens the conversation. */
  public String token() {
    return token;
  }

  /** Where it is. */
  public Nodes nodes() {
    return nodes;
  }

  /** Ids of what was acknowledged, in the order in which it was said. */
  public List<String> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** How long the slowest acknowledgement took, in milliseconds. */
  public long slowest() {
    return TimeUnit.NANOSECONDS.toMillis(slowest);
  }

  /** Says something until it is acknowledged; an answer that no retry changes ends it too. */
  public Answer say(String text) throws IOException, InterruptedException {
    var clientId = UUID.randomUUID().toString();
    var begun = System.nanoTime();
    while (System.nanoTime() - begun < PATIENCE) {
      try {
        var answer = trySaying(clientId, text);
        if (answer.isDone()) {
          acknowledged.add(clientId);
          slowest = Math.max(slowest, System.nanoTime() - begun);
          return answer;
        }
        if (answer.status() < 500 && answer.status() != 429) {
          return answer;
        }
      } catch (IOException e) {
        at++;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IOException("not acknowledged in five minutes");
  }

  /** Says something once. */
  public Answer trySaying(String clientId, String text) throws IOException {
    var body = Calls.object().put("clientId", clientId).put("text", text);
    return Calls.post(nodes.at(at), path(), body, "Authorization", "Bearer " + token);
  }

  /** Says something once, and tells the answer when it has come. */
  public CompletableFuture<Answer> sayAsync(String clientId, String text) {
    var body = Calls.object().put("clientId", clientId).put("text", text);
    return Calls.postAsync(nodes.at(at), path(), body, "Authorization", "Bearer " + token);
  }

  /** All messages of the conversation that its log has, in order. */
  public List<JsonNode> messages() throws IOException {
    var all = new ArrayList<JsonNode>();
    for (var after = 0L; ; after = all.getLast().get("seq").asLong()) {
      var path = path() + "?after=" + after;
      var page = Calls.get(nodes.at(at), path, "Authorization", "Bearer " + token);
      if (page.status() != 200) {
        throw new IOException("messages of a conversation: status " + page.status());
      }
      page.body().get("messages").forEach(all::add);
      if (page.body().get("messages").isEmpty()) {
        return all;
      }
    }
  }

  private String path() {
    return "/api/v1/conversations/" + id + "/messages";
  }
}
