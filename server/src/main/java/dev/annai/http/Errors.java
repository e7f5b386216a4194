package dev.annai.http;

import dev.annai.store.StoreUnavailable;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what is thrown while a request is served into problem+json. */
public final class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final int RETRY_AFTER = 5;

  private Errors() {}

  /** Makes every route answer its errors as problem+json. */
  public static void register(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, request) -> write(request, problem));
    routes.exception(HttpResponseException.class, (e, request) -> write(request, of(e, request)));
    routes.exception(StoreUnavailable.class, (e, request) -> write(request, of(e)));
    routes.exception(Exception.class, (e, request) -> write(request, fault(e, request)));
    routes.error(404, Errors::unknownAddress);
  }

  /** Writes a problem as the answer. */
  public static void write(Context request, Problem problem) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "about:blank");
    body.put("title", problem.title());
    body.put("status", problem.status());
    body.put("detail", String.valueOf(problem.getMessage()));
    body.putAll(problem.members());
    var retryAfter = body.remove("retryAfter");
    if (retryAfter != null) {
      request.header("Retry-After", retryAfter.toString());
    }
    if (problem.status() == 401) {
      request.header("WWW-Authenticate", "Bearer");
    }
    request
        .status(problem.status())
        .result(Json.bytes(body))
        .contentType("application/problem+json");
  }

  private static Problem of(HttpResponseException e, Context request) {
    return switch (e.getStatus()) {
      case 404 -> Problem.notFound();
      case 405 -> Problem.methodNotAllowed(request.method().name());
      case 413 -> Problem.tooLarge("body", "(expected: at most 65,536 bytes)");
      default ->
          e.getStatus() >= 500
              ? fault(e, request)
              : Problem.badBody("cannot be read (expected: JSON in UTF-8)");
    };
  }

  private static Problem of(StoreUnavailable e) {
    return Problem.unavailable(
        e.mayBeKept()
            ? "the store did not say whether this was kept (expected: sent again with the same id)"
            : "the store cannot keep or read this now; nothing was kept",
        RETRY_AFTER);
  }

  private static Problem fault(Exception e, Context request) {
    var id = UUID.randomUUID().toString();
    LOG.error("fault={} method={} route={}", id, request.method(), route(request), e);
    return Problem.fault(id);
  }

  /** The route, not the address: an address may hold what a customer typed. */
  private static String route(Context request) {
    var endpoint = request.endpoint();
    return endpoint == null ? "none" : endpoint.path;
  }

  private static void unknownAddress(Context request) {
    if (request.contentType() == null || request.res().getContentType() == null) {
      write(request, Problem.notFound());
    }
  }
}
