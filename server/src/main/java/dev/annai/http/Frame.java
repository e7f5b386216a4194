package dev.annai.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A frame that a live connection received: one JSON object. */
public final class Frame {

  private final JsonNode object;

  private Frame(JsonNode object) {
    this.object = object;
  }

  /** Reads a frame; none when it is no JSON object. */
  public static Optional<Frame> of(String text) {
    try {
      return Optional.of(Json.tree(text)).filter(JsonNode::isObject).map(Frame::new);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Whether it has a member, be it {@code null}. */
  public boolean has(String name) {
    return object.has(name);
  }

  /** A text member. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(object.get(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  /** A member that is a whole number from 0. */
  public Optional<Long> number(String name) {
    return Optional.ofNullable(object.get(name))
        .filter(node -> node.isIntegralNumber() && node.asLong() >= 0)
        .map(JsonNode::asLong);
  }

  /** A member that is itself an object. */
  public Optional<Frame> object(String name) {
    return Optional.ofNullable(object.get(name)).filter(JsonNode::isObject).map(Frame::new);
  }
}
