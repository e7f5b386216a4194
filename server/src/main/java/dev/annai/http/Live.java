package dev.annai.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeRequest;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeResponse;
import org.eclipse.jetty.ee10.websocket.server.JettyWebSocketServerContainer;
import org.eclipse.jetty.ee10.websocket.server.config.JettyWebSocketServletContainerInitializer;
import org.jspecify.annotations.Nullable;

/**
 * Where live connections come in. They are Jetty's own, because only there a pong can be seen, and
 * because ten thousand of them should cost little.
 */
public final class Live {

  private static final Duration IDLE = Duration.ofSeconds(90);
  private static final int FRAME_BYTES = 16 * 1024;
  private static final int BUFFER_BYTES = 1024;
  private static final int TOO_MANY = 429;

  private final Origins origins;
  private final Heartbeat heartbeat;

  private final Limits limits;
  private final List<Door> doors;

  /** Lets in pages of these origins, by these doors, and keeps their connections alive. */
  public Live(Origins origins, Limits limits, Heartbeat heartbeat, List<Door> doors) {
    this.origins = origins;
    this.limits = limits;
    this.heartbeat = heartbeat;
    this.doors = doors;
  }

  /** Decides who may connect. */
  public interface Door {

    /** Its address, as a template. */
    String address();

    /** What the connection of a request will do; none refuses it. */
    Optional<Peer.Entry> open(JettyServerUpgradeRequest request);
  }

  /** The doors' addresses, as templates. */
  public List<String> addresses() {
    return doors.stream().map(Door::address).toList();
  }

  /** Adds the doors to a server. */
  public void register(ServletContextHandler handler) {
    JettyWebSocketServletContainerInitializer.configure(
        handler,
        (context, container) -> {
          container.setIdleTimeout(IDLE);
          container.setMaxTextMessageSize(FRAME_BYTES);
          container.setMaxFrameSize(FRAME_BYTES);
          container.setInputBufferSize(BUFFER_BYTES);
          container.setOutputBufferSize(BUFFER_BYTES);
          doors.forEach(door -> add(container, door));
        });
  }

  private void add(JettyWebSocketServerContainer container, Door door) {
    container.addMapping(
        "uri-template|" + door.address(), (request, response) -> open(request, response, door));
  }

  private @Nullable Object open(
      JettyServerUpgradeRequest request, JettyServerUpgradeResponse response, Door door)
      throws IOException {
    var entry =
        origins.allows(request.getHeader("Origin"), request.getHeader("Host"))
            ? door.open(request)
            : Optional.<Peer.Entry>empty();
    if (entry.isEmpty()) {
      response.sendForbidden("this page may not connect here");
      return null;
    }
    var peer = request.getHttpServletRequest().getRemoteAddr();
    var leave = limits.enter(peer, request.getHeader("X-Forwarded-For"));
    if (leave == null) {
      response.setHeader("Retry-After", "30");
      response.sendError(TOO_MANY, "too many connections of this address");
      return null;
    }
    return new Socket(heartbeat, entry.get(), leave);
  }

  /** A part of a request's path, counted from the end: 0 is the last. */
  public static String pathPart(JettyServerUpgradeRequest request, int fromTheEnd) {
    var parts = URI.create(request.getRequestPath()).getPath().split("/", -1);
    return parts[parts.length - 1 - fromTheEnd];
  }
}
