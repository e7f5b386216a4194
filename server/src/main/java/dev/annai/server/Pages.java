package dev.annai.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.annai.chat.Drift;
import dev.annai.http.Api;
import dev.annai.http.Errors;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.store.Token;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The pages and scripts that ship with the server, the interface's description, and its health. */
final class Pages implements Api {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"));
  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  private final Map<String, Optional<Page>> pages = new ConcurrentHashMap<>();
  private final Drift drift;

  /** A file and the tag by which a browser asks whether it has changed. */
  private static final class Page {
    private final byte[] bytes;
    private final String type;
    private final String tag;

    Page(byte[] bytes, String type) {
      this.bytes = bytes;
      this.type = type;
      this.tag = '"' + Token.hash(new String(bytes, ISO_8859_1)) + '"';
    }
  }

  /** What a balancer and an operator ask for. A warning needs somebody, but answers are served. */
  record Health(String status, List<String> warnings) {}

  Pages(Drift drift) {
    this.drift = drift;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(
        "/health", request -> request.result(Json.bytes(health())).contentType("application/json"));
    routes.get("/openapi.json", request -> serve(request, "/openapi.json"));
    routes.get("/", request -> serve(request, "/web/index.html"));
    routes.get("/<path>", this::serveFile);
  }

  private Health health() {
    return new Health("ok", drift.warnings().stream().map(Drift.Warning::text).toList());
  }

  private void serveFile(Context request) {
    var path = request.path();
    if (path.contains("..") || path.startsWith("/api/") || path.startsWith("/desk/api/")) {
      throw Problem.notFound();
    }
    serve(request, "/web" + path + (path.endsWith("/") ? "index.html" : ""));
  }

  private void serve(Context request, String resource) {
    var page = pages.computeIfAbsent(resource, Pages::read);
    if (page.isEmpty()) {
      if (pages.computeIfAbsent(resource + "/index.html", Pages::read).isPresent()) {
        request.redirect(request.path() + "/");
      } else {
        pages.remove(resource);
        pages.remove(resource + "/index.html");
        Errors.write(request, Problem.notFound());
      }
      return;
    }
    var tag = page.get().tag;
    request.header("ETag", tag).header("Cache-Control", "no-cache");
    request.header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "same-origin").header("Access-Control-Allow-Origin", "*");
    if (tag.equals(request.header("If-None-Match"))) {
      request.status(304);
    } else {
      request.result(page.get().bytes).contentType(page.get().type);
    }
  }

  private static Optional<Page> read(String resource) {
    var type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
    if (type == null) {
      return Optional.empty();
    }
    try (var in = Pages.class.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      return Optional.of(new Page(in.readAllBytes(), type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
