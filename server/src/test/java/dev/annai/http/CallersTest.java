package dev.annai.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {

  private final Callers callers =
      new Callers(List.of(Network.of("127.0.0.1"), Network.of("10.0.0.0/8")));

  @ParameterizedTest
  @CsvSource({
    // peer, header, who it is
    "203.0.113.9, , 203.0.113.9",
    "203.0.113.9, 198.51.100.1, 203.0.113.9", // not a proxy of ours: a claim
    "127.0.0.1, 198.51.100.1, 198.51.100.1",
    "127.0.0.1, '198.51.100.1, 10.1.2.3', 198.51.100.1",
    "127.0.0.1, '127.0.0.1, 198.51.100.1', 198.51.100.1", // the first is a claim
    "127.0.0.1, shop.example, 127.0.0.1", // no name is looked up
    "127.0.0.1, '2001:db8::7', '2001:db8:0:0:0:0:0:7'",
  })
  void believesOnlyWhatTrustedProxiesWrote(String peer, String header, String caller) {
    assertEquals(caller, callers.of(peer, header).getHostAddress());
  }

  @Test
  void refusesWhatIsNoNetwork() {
    assertThrows(IllegalArgumentException.class, () -> Network.of("10.0.0.0/33"));
    assertThrows(IllegalArgumentException.class, () -> Network.of("shop.example"));
  }
}
