package dev.annai.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which pages may call: those of the same origin, and those of the settings. */
public final class Origins implements Api {

  private final Set<String> allowed;

  /** Besides the server's own origin, these. */
  public Origins(List<String> allowed) {
    this.allowed =
        allowed.stream().map(o -> o.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** Whether a page may call; what is no page sends no origin and may. */
  public boolean allows(@Nullable String origin, @Nullable String host) {
    return origin == null
        || allowed.contains(origin.toLowerCase(Locale.ROOT))
        || (host != null && origin.replaceFirst("^https?://", "").equalsIgnoreCase(host));
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.before("/api/*", this::allow);
    routes.options("/api/*", request -> request.status(204));
  }

  private void allow(Context request) {
    var origin = request.header("Origin");
    if (origin == null) {
      return;
    }
    if (!allows(origin, request.header("Host"))) {
      if (!request.method().equals(HandlerType.OPTIONS)) {
        throw Problem.forbidden("Origin: not in the setting origins");
      }
      return;
    }
    request.header("Access-Control-Allow-Origin", origin);
    request.header("Vary", "Origin");
    if (request.method().equals(HandlerType.OPTIONS)) {
      request.header("Access-Control-Allow-Methods", "GET, POST");
      request.header("Access-Control-Allow-Headers", "Authorization, Content-Type");
      request.header("Access-Control-Max-Age", "600");
    }
  }
}
