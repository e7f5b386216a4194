package dev.annai.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which address a request really comes. What {@code X-Forwarded-For} says is believed only as
 * far as trusted proxies have written it.
 */
public final class Callers {

  private final List<Network> trusted;

  /** Believes these proxies. */
  public Callers(List<Network> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /**
   * The caller's address.
   *
   * @param peer address of the other end of the connection
   * @param forwarded the header's value, if it is there
   */
  public InetAddress of(String peer, @Nullable String forwarded) {
    var address = Network.literal(peer).orElseGet(InetAddress::getLoopbackAddress);
    if (forwarded == null) {
      return address;
    }
    var hops = Arrays.asList(forwarded.split(",", -1));
    Collections.reverse(hops);
    for (var hop : hops) {
      Optional<InetAddress> before = Network.literal(hop);
      if (!isTrusted(address) || before.isEmpty()) {
        return address;
      }
      address = before.get();
    }
    return address;
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(network -> network.contains(address));
  }
}
