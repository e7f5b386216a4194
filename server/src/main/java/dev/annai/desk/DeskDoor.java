package dev.annai.desk;

import dev.annai.chat.Hub;
import dev.annai.chat.Journal;
import dev.annai.http.Live;
import dev.annai.http.Outlet;
import dev.annai.http.Peer;
import dev.annai.store.StoreUnavailable;
import java.net.HttpCookie;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeRequest;
import org.jspecify.annotations.Nullable;

/** Where agents' live connections come in. */
public final class DeskDoor implements Live.Door {

  private static final int NOT_SIGNED_IN = 4401;

  private final Gate gate;
  private final DeskSocket.Parts parts;

  /** Lets in whom the gate lets in. */
  public DeskDoor(Gate gate, Journal journal, Hub hub, Staff staff, Leases leases, Clock clock) {
    this.gate = gate;
    var wire = new WireConversation(staff, leases);
    this.parts = new DeskSocket.Parts(journal, hub, leases, wire, clock);
  }

  @Override
  public String address() {
    return "/desk/api/live";
  }

  @Override
  public Optional<Peer.Entry> open(JettyServerUpgradeRequest request) {
    var secret = secret(request.getCookies());
    return Optional.of(outlet -> enter(outlet, secret));
  }

  private Peer enter(Outlet outlet, @Nullable String secret) {
    try {
      var agent = gate.byCookie(secret);
      if (agent.isPresent()) {
        return DeskSocket.enter(parts, outlet, agent.get());
      }
      outlet.close(NOT_SIGNED_IN, "sign in");
    } catch (StoreUnavailable e) {
      outlet.close(1013, "try again later");
    }
    return Peer.NOBODY;
  }

  private static @Nullable String secret(List<HttpCookie> cookies) {
    return cookies.stream()
        .filter(cookie -> cookie.getName().equals(Gate.COOKIE))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }
}
