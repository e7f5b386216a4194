package dev.annai.eval.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.annai.eval.served.Customer;
import dev.annai.eval.served.LiveConnection;
import dev.annai.eval.served.Nodes;
import dev.annai.eval.shell.Progress;
import dev.annai.eval.soak.Load.Phase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Many open live connections, each sending now and then; then five times as much for a while; then
 * as before. This process and the server share the machine, and both are cold at first: what is
 * measured in the first minute is told and not judged.
 */
final class Connections {

  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final Duration NORMAL = Duration.ofSeconds(60);
  private static final Duration BURST = Duration.ofSeconds(10);
  private static final Duration AFTER = Duration.ofSeconds(30);
  private static final int TIMES = 5;
  private static final int SPARE_FILES = 2000;
  private static final int AT_ONCE = 32;
  private static final int READY_SECONDS = 60;

  private Connections() {}

  static Outcome run(Ground ground) throws IOException, InterruptedException {
    var wanted = ground.sizes().connections();
    var files = files();
    if (files < wanted + SPARE_FILES) {
      return new Outcome(
          new LinkedHashMap<>(),
          List.of(),
          List.of(
              "not run: a process may have %d files open (expected: %d; see ulimit -Hn)"
                  .formatted(files, wanted + SPARE_FILES)));
    }
    try (var nodes = ground.nodes("connections", Map.of());
        var disk = DiskProbe.start(ground.folder())) {
      nodes.start();
      var customers = customers(nodes, wanted);
      var load = new Load(customers, (int) Math.min(files - wanted - SPARE_FILES / 2, wanted));
      var lives = connect(customers, load);
      var rate = wanted / (ground.sizes().period().toMillis() / 1000.0);
      var phases =
          List.of(
              measured("warm_up_", load, disk, rate, WARM_UP),
              measured("", load, disk, rate, NORMAL),
              measured("burst_", load, disk, rate * TIMES, BURST),
              measured("after_", load, disk, rate, AFTER));
      var cuts = lives.stream().mapToInt(LiveConnection::cuts).sum();
      lives.forEach(LiveConnection::close);
      return outcome(wanted, cuts, phases);
    }
  }

  /**
   * A phase, and what was seen of it.
   *
   * @param name what the names of its figures begin with
   * @param diskMillis longest that the disk took for one block
   */
  private record Measured(String name, Phase phase, double diskMillis) {}

  private static Measured measured(
      String name, Load load, DiskProbe disk, double perSecond, Duration length) {
    disk.longestMillis();
    var phase = load.run(perSecond, length);
    return new Measured(name, phase, disk.longestMillis());
  }

  private static long files() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getMaxFileDescriptorCount()
        : Long.MAX_VALUE;
  }

  private static List<Customer> customers(Nodes nodes, int count)
      throws IOException, InterruptedException {
    var customers = new ArrayList<Customer>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE);
        var progress = Progress.of("open", count)) {
      Callable<Customer> open = () -> progress.counted(Customer.open(nodes, 0));
      for (var opened : threads.invokeAll(java.util.Collections.nCopies(count, open))) {
        customers.add(opened.get());
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
    return customers;
  }

  private static List<LiveConnection> connect(List<Customer> customers, Load load)
      throws IOException, InterruptedException {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE);
        var progress = Progress.of("connect", customers.size())) {
      var connected =
          threads.invokeAll(
              customers.stream()
                  .<Callable<LiveConnection>>map(
                      customer -> () -> progress.counted(connect(customer, load)))
                  .toList());
      var lives = new ArrayList<LiveConnection>();
      for (var live : connected) {
        lives.add(live.get());
      }
      return lives;
    } catch (ExecutionException e) {
      throw new IOException("a live connection is not let in", e.getCause());
    }
  }

  private static LiveConnection connect(Customer customer, Load load)
      throws InterruptedException, ExecutionException, TimeoutException {
    var live = new LiveConnection(customer, 0, load::heard).connect();
    live.ready().get(READY_SECONDS, TimeUnit.SECONDS);
    return live;
  }

  private static Outcome outcome(int connections, int cuts, List<Measured> phases) {
    var figures = new LinkedHashMap<String, Number>();
    figures.put("connections", connections);
    figures.put("connections_cut", cuts);
    phases.forEach(measured -> put(figures, measured));
    return new Outcome(
        figures,
        List.of(
            Goal.exactly("connections_cut", 0),
            Goal.exactly("warm_up_lost", 0),
            Goal.exactly("warm_up_failed", 0),
            Goal.exactly("lost", 0),
            Goal.exactly("refused", 0),
            Goal.exactly("failed", 0),
            Goal.atMost("p99_ms", 100),
            Goal.exactly("burst_lost", 0),
            Goal.exactly("burst_failed", 0),
            Goal.exactly("after_lost", 0),
            Goal.exactly("after_failed", 0),
            Goal.atMost("after_p99_ms", 100)),
        List.of());
  }

  private static void put(Map<String, Number> figures, Measured measured) {
    var prefix = measured.name();
    var phase = measured.phase();
    figures.put(prefix + "sent", phase.sent());
    figures.put(prefix + "acknowledged", phase.acknowledged());
    figures.put(prefix + "refused", phase.refused());
    figures.put(prefix + "failed", phase.failed());
    figures.put(prefix + "lost", phase.lost());
    figures.put(prefix + "p50_ms", phase.deliveredMillis(0.5));
    figures.put(prefix + "p99_ms", phase.deliveredMillis(0.99));
    figures.put(prefix + "acknowledged_p99_ms", phase.acknowledgedMillis(0.99));
    figures.put(prefix + "disk_longest_ms", measured.diskMillis());
  }
}
