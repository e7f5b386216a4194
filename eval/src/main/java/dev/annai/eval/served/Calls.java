package dev.annai.eval.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Requests to a node, and its answers. */
public final class Calls {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient CLIENT = client(2048);

  private Calls() {}

  /**
   * Buffers are small, because there are ten thousand connections of some of them each; so is the
   * pool of idle ones, through which the JDK's client looks one by one.
   */
  private static HttpClient client(int buffer) {
    var size = Integer.toString(buffer);
    System.setProperty("jdk.httpclient.bufsize", size);
    System.setProperty("jdk.httpclient.websocket.writeBufferSize", size);
    System.setProperty("jdk.httpclient.websocket.intermediateBufferSize", size);
    System.setProperty("jdk.httpclient.connectionPoolSize", "64");
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(10))
        .executor(Executors.newVirtualThreadPerTaskExecutor())
        .build();
  }

  /** An empty object. */
  public static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** Reads. Headers as name, value, name, value. */
  public static Answer get(Node node, String path, String... headers) throws IOException {
    return send(request(node, path, headers).GET().build());
  }

  /** Writes. Headers as name, value, name, value. */
  public static Answer post(Node node, String path, ObjectNode body, String... headers)
      throws IOException {
    return send(posting(node, path, body, headers));
  }

  /** Writes, and tells the answer when it has come. */
  public static CompletableFuture<Answer> postAsync(
      Node node, String path, ObjectNode body, String... headers) {
    return CLIENT
        .sendAsync(posting(node, path, body, headers), BodyHandlers.ofString())
        .thenApply(Calls::answer);
  }

  static HttpClient client() {
    return CLIENT;
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  static boolean isHealthy(Node node) {
    try {
      return get(node, "/health").status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  static HttpResponse<String> sent(HttpRequest request) throws IOException {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    }
  }

  static HttpRequest posting(Node node, String path, ObjectNode body, String... headers) {
    return request(node, path, headers)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body.toString()))
        .build();
  }

  static Answer answer(HttpResponse<String> response) {
    var retryAfter = response.headers().firstValueAsLong("Retry-After").orElse(0);
    return new Answer(response.statusCode(), json(response.body()), (int) retryAfter);
  }

  private static Answer send(HttpRequest request) throws IOException {
    return answer(sent(request));
  }

  private static HttpRequest.Builder request(Node node, String path, String... headers) {
    var request = HttpRequest.newBuilder(node.address().resolve(path)).timeout(PATIENCE);
    return headers.length == 0 ? request : request.headers(headers);
  }
}
