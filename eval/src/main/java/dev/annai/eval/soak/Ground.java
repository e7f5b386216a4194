package dev.annai.eval.soak;

import dev.annai.eval.served.DeskAgent;
import dev.annai.eval.served.Node;
import dev.annai.eval.served.Nodes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where scenarios happen.
 *
 * @param server starts a server in the foreground
 * @param folder for data, one below it for each node
 * @param store settings of the store that nodes share; none: SQLite, and one node
 * @param restart restarts that store's database; none: it is not restarted
 * @param sizes how much of everything
 */
record Ground(
    List<String> server,
    Path folder,
    Map<String, String> store,
    List<String> restart,
    Sizes sizes) {

  Ground {
    server = List.copyOf(server);
    store = Map.copyOf(store);
    restart = List.copyOf(restart);
  }

  /**
   * How much of everything.
   *
   * @param seed of what is random
   * @param kills how often a server is killed
   * @param seeds how many interleavings
   * @param connections how many live connections
   * @param period how often each of them sends
   * @param patience how long a scenario takes at most
   */
  record Sizes(
      long seed, int kills, int seeds, int connections, Duration period, Duration patience) {

    /** The moment, on monotonic time, at which a scenario that begins now is over. */
    long end() {
      return System.nanoTime() + patience.toNanos();
    }
  }

  /** Whether nodes share a store. */
  boolean isShared() {
    return !store.isEmpty();
  }

  /** One node, or two where they share a store; not yet started. */
  Nodes nodes(String name, Map<String, String> more) throws IOException {
    var all = new ArrayList<Node>();
    for (var number = 1; number <= (isShared() ? 2 : 1); number++) {
      var settings = new HashMap<String, String>();
      settings.put("cache", folder.resolve("cache").toString());
      settings.put("admin-password", DeskAgent.PASSWORD);
      settings.put("reload-seconds", "0");
      settings.putAll(store);
      settings.putAll(more);
      all.add(Node.of(server, folder.resolve(name + "-" + number), settings));
    }
    return new Nodes(all);
  }

  /** Restarts the database, and waits until that is done. */
  void restartStore() throws IOException, InterruptedException {
    var status = new ProcessBuilder(restart).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("restarting the store: status " + status);
    }
  }
}
