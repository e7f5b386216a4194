package dev.annai.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A server on a free port with the sample pack, and a client that speaks to it. */
public final class Served implements AutoCloseable {

  /** The password of the first account. */
  public static final String PASSWORD = "correct horse battery";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String NOW = "2026-11-24T10:30:00+09:00";

  private final App app;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(App app) {
    this.app = app;
  }

  /** An answer of the server. */
  public record Answer(int status, JsonNode body, HttpResponse<String> http) {
    /** A text member. */
    public String text(String pointer) {
      return body.at(pointer).asText();
    }
  }

  /** A conversation that a customer opened. */
  public record Talk(String id, String token) {}

  /** Starts a server whose data are in a folder. */
  public static Served start(Path data) {
    return start(data, Map.of());
  }

  /** Starts a server whose data are in a folder, with other settings than the usual ones. */
  static Served start(Path data, Map<Setting, String> more) {
    var flags = new EnumMap<Setting, String>(Setting.class);
    flags.put(Setting.PORT, "0");
    flags.put(Setting.HOST, "127.0.0.1");
    flags.put(Setting.PACK, "../knowledge/shop");
    flags.put(Setting.DATA, data.toString());
    flags.put(Setting.CACHE, "target/cache");
    flags.put(Setting.NOW, NOW);
    flags.put(Setting.ADMIN_PASSWORD, PASSWORD);
    flags.put(Setting.RELOAD_SECONDS, "0");
    flags.putAll(more);
    return new Served(App.start(Config.of(Settings.read(null, Map.of(), flags))));
  }

  /** Method and path of every route of the interface, live connections among them. */
  Set<String> routes() {
    return app.routes();
  }

  /** Where it listens. */
  public String address() {
    return "http://127.0.0.1:" + app.port();
  }

  /** Asks for something; headers as name, value, name, value. */
  public Answer get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET());
  }

  /** Posts JSON. */
  public Answer post(String path, String json, String... headers) throws Exception {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Opens a conversation. */
  public Talk open(String language) throws Exception {
    var answer = post("/api/v1/conversations", "{\"language\":\"%s\"}".formatted(language));
    return new Talk(answer.text("/id"), answer.text("/token"));
  }

  /** Says something in a conversation. */
  public Answer say(Talk talk, String text) throws Exception {
    return say(talk, UUID.randomUUID().toString(), text);
  }

  /** Says something under an id. */
  public Answer say(Talk talk, String clientId, String text) throws Exception {
    var body = MAPPER.createObjectNode().put("clientId", clientId).put("text", text);
    return post("/api/v1/conversations/" + talk.id() + "/messages", body.toString(), bearer(talk));
  }

  /** The header by which a customer is known. */
  public static String[] bearer(Talk talk) {
    return new String[] {"Authorization", "Bearer " + talk.token()};
  }

  /** The client, without cookies of its own. */
  public HttpClient client() {
    return client;
  }

  /** Sends a request as it is. */
  public Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var response = client.send(request.build(), BodyHandlers.ofString());
    var isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
    var body = isJson ? MAPPER.readTree(response.body()) : MAPPER.nullNode();
    return new Answer(response.statusCode(), body, response);
  }

  /** A request to a path. */
  public HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  @Override
  public void close() {
    app.close();
  }
}
