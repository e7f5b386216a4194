package dev.annai.orders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Orders as JSON objects behind an address, one for each number; 404 where there is none. */
final class HttpOrders implements OrderSource {

  private static final int LARGEST = 64 * 1024;
  private static final Set<Integer> NOT_THERE = Set.of(404, 410);
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client;
  private final OrderSystem system;

  HttpOrders(OrderSystem system) {
    this.system = system;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(system.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public Optional<Map<String, String>> fields(String number)
      throws IOException, InterruptedException {
    var response = client.send(request(number), BodyHandlers.ofInputStream());
    try (var body = response.body()) {
      var status = response.statusCode();
      if (NOT_THERE.contains(status)) {
        return Optional.empty();
      }
      if (BUSY.contains(status)) {
        throw new Passing("status " + status);
      }
      if (status != 200) {
        throw new IOException("status %d (expected: 200 or 404)".formatted(status));
      }
      return Optional.of(flat(read(body)));
    }
  }

  private HttpRequest request(String number) {
    var encoded = URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    var request =
        HttpRequest.newBuilder(URI.create(system.url().replace(OrderSystem.PLACE, encoded)))
            .timeout(system.timeout())
            .header("Accept", "application/json");
    if (!system.password().isEmpty()) {
      request.header("Authorization", authorization());
    }
    return request.build();
  }

  private String authorization() {
    if (system.user().isEmpty()) {
      return "Bearer " + system.password();
    }
    var pair = system.user() + ":" + system.password();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode read(InputStream body) throws IOException {
    var bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new IOException("more than %d bytes (expected: one order)".formatted(LARGEST));
    }
    try {
      var tree = json.readTree(bytes);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JsonProcessingException e) {
      // What was sent may hold personal data, and the parser quotes it.
    }
    throw new IOException("no JSON object (expected: an order)");
  }

  private static Map<String, String> flat(JsonNode order) {
    var flat = new HashMap<String, String>();
    put(flat, "", order);
    return flat;
  }

  /** A list of plain values is one field, so that {@code items} may be a list. */
  private static void put(Map<String, String> flat, String path, JsonNode node) {
    var prefix = path.isEmpty() ? "" : path + "/";
    if (node.isObject()) {
      node.properties().forEach(field -> put(flat, prefix + field.getKey(), field.getValue()));
    } else if (node.isArray()) {
      for (var i = 0; i < node.size(); i++) {
        put(flat, prefix + i, node.get(i));
      }
      var items = StreamSupport.stream(node.spliterator(), false).filter(JsonNode::isValueNode);
      flat.put(path, String.join(", ", items.map(JsonNode::asText).toList()));
    } else if (!node.isNull()) {
      flat.put(path, node.asText());
    }
  }

  /** An answer that still comes is not waited for. */
  @Override
  public void close() {
    client.shutdownNow();
    try {
      client.awaitTermination(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
