package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiIT {

  @Test
  void describesEveryRouteAndNoOther(@TempDir Path data) throws Exception {
    try (var served = Served.start(data)) {
      var described = described(served.get("/openapi.json").body());

      assertEquals(served.routes(), described);
    }
  }

  @Test
  void answersEveryErrorInOneForm(@TempDir Path data) throws Exception {
    try (var served = Served.start(data)) {
      var json = "application/json";
      var ask = "/api/v1/ask";
      var long1 = "{\"text\":\"" + "가".repeat(2001) + "\"}";
      var long2 = "{\"text\":\"" + "x".repeat(70_000) + "\"}";

      assertProblem(served, 400, "body", ask, json, "no json");
      assertProblem(served, 400, "body", ask, json, "[1]");
      assertProblem(served, 400, "text", ask, json, "{}");
      assertProblem(served, 400, "text", ask, json, "{\"text\":\"  \"}");
      assertProblem(served, 400, "text", ask, json, "{\"text\":5}");
      assertProblem(served, 400, "language", ask, json, "{\"text\":\"hi\",\"language\":\"k!\"}");
      assertProblem(served, 400, "store", ask, json, "{\"text\":\"hi\",\"store\":\"XX\"}");
      assertProblem(served, 413, "text", ask, json, long1);
      assertProblem(served, 413, "body", ask, json, long2);
      assertProblem(served, 415, "Content-Type", ask, "text/plain", "{\"text\":\"hi\"}");
      var latin1 = BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
      var answer = served.send(served.request(ask).header("Content-Type", json).POST(latin1));
      assertEquals(400, answer.status());
      assertEquals(200, served.post(ask, "{\"text\":\"" + "가".repeat(2000) + "\"}").status());
    }
  }

  private static void assertProblem(
      Served served, int status, String field, String path, String type, String body)
      throws Exception {
    var answer =
        served.send(
            served.request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    assertEquals(status, answer.status(), body.substring(0, Math.min(40, body.length())));
    assertEquals(field, answer.text("/field"));
    assertEquals(status, answer.body().get("status").asInt());
    assertTrue(answer.text("/detail").contains("expected"), answer.text("/detail"));
    assertEquals(
        "application/problem+json",
        answer.http().headers().firstValue("Content-Type").orElseThrow());
  }

  private static Set<String> described(JsonNode document) {
    var described = new TreeSet<String>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method ->
                    described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return described;
  }
}
