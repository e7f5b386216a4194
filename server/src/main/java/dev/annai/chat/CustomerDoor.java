package dev.annai.chat;

import dev.annai.http.Live;
import dev.annai.http.Peer;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeRequest;

/** Where customers' live connections come in. */
public final class CustomerDoor implements Live.Door {

  private final CustomerSocket.Parts parts;

  /** Lets customers follow their conversations. */
  public CustomerDoor(Conversations conversations, Journal journal, Hub hub) {
    this.parts = new CustomerSocket.Parts(conversations, journal, hub);
  }

  @Override
  public String address() {
    return "/api/v1/conversations/{id}/live";
  }

  @Override
  public Optional<Peer.Entry> open(JettyServerUpgradeRequest request) {
    var after = request.getParameterMap().getOrDefault("after", List.of("0")).getFirst();
    var isNumber = after.matches("\\d{1,18}");
    var id = Live.pathPart(request, 1);
    var seen = isNumber ? Long.parseLong(after) : 0;
    return Optional.of(outlet -> CustomerSocket.enter(parts, outlet, id, seen));
  }
}
