package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that fail leave nothing behind that stands in the way of the next. */
class StartIT {

  @Test
  void givesTheDataFolderBackWhenItFails(@TempDir Path data) throws Exception {
    var noPack = Map.of(Setting.PACK, data.toString());
    assertThrows(Config.Refused.class, () -> Served.start(data, noPack));
    var noStore = Map.of(Setting.STORE, "jdbc:sqlite:" + data.resolve("no/such/folder.db"));
    assertThrows(RuntimeException.class, () -> Served.start(data, noStore));
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Map.of(Setting.PORT, Integer.toString(taken.getLocalPort()));
      assertThrows(RuntimeException.class, () -> Served.start(data, port));
    }

    try (var served = Served.start(data)) {
      assertEquals(200, served.get("/health").status());
    }
  }
}
