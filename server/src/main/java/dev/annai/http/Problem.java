package dev.annai.http;

import java.util.Map;

/**
 * An error that the caller is told about, as problem+json (RFC 9457).
 *
 * <p>Made by the factories, which are the whole table of the interface's errors. {@code detail}
 * names field and expectation, never a customer's words.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String title;
  private final transient Map<String, Object> members;

  private Problem(int status, String title, String detail, Map<String, Object> members) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.members = Map.copyOf(members);
  }

  /** 400: the body is not what the interface expects. */
  public static Problem badBody(String detail) {
    return new Problem(400, "Bad Request", "body: " + detail, Map.of("field", "body"));
  }

  /** 400: a field that is absent or impossible. */
  public static Problem badField(String field, String detail) {
    return new Problem(400, "Bad Request", field + ": " + detail, Map.of("field", field));
  }

  /** 401: nobody has signed in, or with a wrong token; the same words for both. */
  public static Problem unauthorized() {
    return new Problem(
        401, "Unauthorized", "Authorization: absent or not valid (expected: sign in)", Map.of());
  }

  /** 403: signed in, and still not allowed. */
  public static Problem forbidden(String detail) {
    return new Problem(403, "Forbidden", detail, Map.of());
  }

  /** 403: the shop's page named a customer in a way that cannot be believed. */
  public static Problem notIdentified() {
    return new Problem(
        403,
        "Forbidden",
        "identity: not valid (expected: signed with the shop's key, and not too old)",
        Map.of("field", "identity"));
  }

  /** 404: no such thing, or another's; the same words for both. */
  public static Problem notFound() {
    return new Problem(404, "Not Found", "no such thing here", Map.of());
  }

  /** 405: the address exists, the method does not. */
  public static Problem methodNotAllowed(String method) {
    return new Problem(
        405, "Method Not Allowed", method + " is not possible at this address", Map.of());
  }

  /**
   * 409: what was sent contradicts what is there.
   *
   * @param members what the caller can work with
   */
  public static Problem conflict(String detail, Map<String, Object> members) {
    return new Problem(409, "Conflict", detail, members);
  }

  /** 413: more than the interface takes. */
  public static Problem tooLarge(String field, String detail) {
    return new Problem(413, "Content Too Large", field + ": " + detail, Map.of("field", field));
  }

  /** 415: not JSON. */
  public static Problem notJson() {
    return new Problem(
        415,
        "Unsupported Media Type",
        "Content-Type: (expected: application/json in UTF-8)",
        Map.of("field", "Content-Type"));
  }

  /**
   * 429: too many requests.
   *
   * @param seconds after which the next one is taken, at least 1
   */
  public static Problem tooMany(long seconds) {
    return new Problem(
        429,
        "Too Many Requests",
        "too many requests (expected: the next one after %d s)".formatted(seconds),
        Map.of("retryAfter", seconds));
  }

  /**
   * 503: cannot be done now; nothing was kept.
   *
   * @param seconds after which to try again, at least 1
   */
  public static Problem unavailable(String detail, long seconds) {
    return new Problem(503, "Service Unavailable", detail, Map.of("retryAfter", seconds));
  }

  /** 500: a fault of the server; the log has it under this id. */
  public static Problem fault(String id) {
    return new Problem(
        500, "Internal Server Error", "a fault of the server, logged as " + id, Map.of("log", id));
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The HTTP status in words. */
  public String title() {
    return title;
  }

  /** Members besides those of the RFC. */
  public Map<String, Object> members() {
    return members;
  }
}
