package dev.annai.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that a request brought, read with the checks of the interface.
 *
 * <p>Members that the interface does not know are passed over; {@code null} is absent. Every method
 * throws a {@link Problem} that names the field.
 */
public final class Body {

  private static final int BYTES = 64 * 1024;
  private static final int DRAINED = 256 * 1024;
  private static final int CODE_POINTS = 2000;
  private static final Pattern JSON_TYPE = Pattern.compile("application/(?:[\\w.-]+\\+)?json");
  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final JsonNode object;

  private Body(JsonNode object) {
    this.object = object;
  }

  /** Reads a request's body. */
  public static Body of(Context request) {
    requireJson(request.contentType());
    return parse(bytes(request));
  }

  /** Reads a request's body; none at all counts as an object without members. */
  public static Body optional(Context request) {
    if (request.contentType() == null && request.req().getContentLengthLong() <= 0) {
      return new Body(Json.object());
    }
    return of(request);
  }

  /** Reads what arrived in a frame or a body. */
  static Body parse(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      var tree = Json.tree(text);
      if (!tree.isObject()) {
        throw Problem.badBody("no JSON object (expected: { … })");
      }
      return new Body(tree);
    } catch (CharacterCodingException e) {
      throw Problem.badBody("not UTF-8 (expected: JSON in UTF-8)");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw Problem.badBody(
          "no JSON at line %d, column %d (expected: { … })"
              .formatted(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
    }
  }

  /** What somebody typed: not empty, at most 2,000 code points. */
  public String typed(String field) {
    var text = string(field);
    if (text == null || isBlank(text)) {
      throw Problem.badField(field, "empty (expected: a text of 1 to 2,000 characters)");
    }
    if (text.codePointCount(0, text.length()) > CODE_POINTS) {
      throw Problem.tooLarge(
          field,
          "%d characters (expected: at most 2,000)"
              .formatted(text.codePointCount(0, text.length())));
    }
    return text;
  }

  /** A short text that must be there. */
  public String required(String field) {
    var text = string(field);
    if (text == null || text.isBlank()) {
      throw Problem.badField(field, "absent (expected: a text)");
    }
    return text;
  }

  /** A UUID that must be there, in lower case. */
  public String uuid(String field) {
    var text = optionalUuid(field);
    if (text == null) {
      throw Problem.badField(field, "absent (expected: a UUID)");
    }
    return text;
  }

  /** A UUID, in lower case; absent when it is not there. */
  public @Nullable String optionalUuid(String field) {
    var text = string(field);
    if (text == null) {
      return null;
    }
    if (!UUID_FORM.matcher(text).matches()) {
      throw Problem.badField(field, "no UUID (expected: for example " + new UUID(0, 1) + ")");
    }
    return text.toLowerCase(Locale.ROOT);
  }

  /** A text; absent when it is not there. */
  public @Nullable String string(String field) {
    var node = object.get(field);
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isTextual()) {
      throw Problem.badField(field, "no text (expected: a string)");
    }
    var text = node.textValue();
    if (!isWellFormed(text)) {
      throw Problem.badField(field, "half a character (expected: whole UTF-16 pairs)");
    }
    return text;
  }

  /** A whole number; absent when it is not there. */
  public @Nullable Long number(String field) {
    var node = object.get(field);
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw Problem.badField(field, "no whole number (expected: for example 3)");
    }
    return node.longValue();
  }

  /** Yes or no; absent when it is not there. */
  public @Nullable Boolean flag(String field) {
    var node = object.get(field);
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isBoolean()) {
      throw Problem.badField(field, "neither true nor false (expected: one of them)");
    }
    return node.booleanValue();
  }

  private static void requireJson(@Nullable String type) {
    var parts = type == null ? new String[] {""} : type.toLowerCase(Locale.ROOT).split(";", 2);
    var utf8 = parts.length < 2 || !parts[1].contains("charset") || parts[1].contains("utf-8");
    if (!JSON_TYPE.matcher(parts[0].strip()).matches() || !utf8) {
      throw Problem.notJson();
    }
  }

  private static byte[] bytes(Context request) {
    try {
      var in = request.req().getInputStream();
      var bytes = in.readNBytes(BYTES + 1);
      if (bytes.length > BYTES) {
        // A client that is still sending when the connection closes never reads why.
        in.readNBytes(DRAINED);
        throw tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem tooLarge() {
    return Problem.tooLarge("body", "more than 64 KiB (expected: at most 65,536 bytes)");
  }

  /** Whether nothing in it can be seen: spaces, controls, and marks without width. */
  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(c ->
            Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
