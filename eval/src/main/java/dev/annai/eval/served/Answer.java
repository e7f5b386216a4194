package dev.annai.eval.served;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a server answered.
 *
 * @param body JSON; missing where there was none
 * @param retryAfter seconds; 0 where the server named none
 */
public record Answer(int status, JsonNode body, int retryAfter) {

  /** Whether it was done. */
  public boolean isDone() {
    return status / 100 == 2;
  }

  /** Whether it was refused for now, and the server said when to come again. */
  public boolean isPoliteRefusal() {
    return (status == 503 || status == 429) && retryAfter > 0;
  }

  /** A text member by its pointer; empty where there is none. */
  public String text(String pointer) {
    return body.at(pointer).asText();
  }
}
