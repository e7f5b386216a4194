package dev.annai.eval.soak;

import dev.annai.eval.served.Customer;
import dev.annai.eval.served.DeskAgent;
import dev.annai.eval.served.Nodes;
import dev.annai.eval.shell.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Random interleavings of customer, bot, two agents, disconnects, lapsed leases and restarts,
 * against the model. Many play at once, each in its own conversation; they wait for each other only
 * where a node is restarted, so that a seed does alone what it does in company.
 */
final class Interleavings {

  private static final int AT_ONCE = 20;

  private final Nodes nodes;
  private final List<DeskAgent> agents;
  private final List<Lane.Fault> faults = new ArrayList<>();
  private int restarts;
  private int played;

  private Interleavings(Nodes nodes, List<DeskAgent> agents) {
    this.nodes = nodes;
    this.agents = agents;
  }

  static Outcome run(Ground ground) throws IOException, InterruptedException {
    var sizes = ground.sizes();
    var end = sizes.end();
    var lease = Map.of("lease-seconds", Long.toString(Lane.LEASE.toSeconds()));
    try (var nodes = ground.nodes("interleavings", lease);
        var progress = Progress.of("interleavings", sizes.seeds())) {
      nodes.start();
      var interleavings = new Interleavings(nodes, agents(nodes));
      for (var from = 0; from < sizes.seeds() && System.nanoTime() < end; from += AT_ONCE) {
        var seeds = Math.min(AT_ONCE, sizes.seeds() - from);
        interleavings.play(sizes.seed() + from, seeds, progress);
      }
      return interleavings.outcome(sizes.seeds());
    }
  }

  private static List<DeskAgent> agents(Nodes nodes) throws IOException {
    var admin = DeskAgent.signIn(nodes.at(0), DeskAgent.FIRST);
    var name = "second-" + System.nanoTime();
    admin.hire(name);
    return List.of(admin, DeskAgent.signIn(nodes.at(1), name));
  }

  private void play(long seed, int count, Progress progress)
      throws IOException, InterruptedException {
    var lanes = new ArrayList<Lane>();
    for (var number = 0; number < count; number++) {
      lanes.add(new Lane(Script.of(seed + number), Customer.open(nodes, 0), agents));
    }
    while (!lanes.isEmpty()) {
      var due = playUntilRestarts(lanes);
      for (var node : new TreeMap<>(due).keySet()) {
        restart(node);
      }
      lanes.clear();
      due.values().forEach(lanes::addAll);
    }
    for (var number = 0; number < count; number++) {
      played = progress.counted(played + 1);
    }
  }

  /** Lanes that wait for a restart, by the number of the node. */
  private Map<Integer, List<Lane>> playUntilRestarts(List<Lane> lanes) throws InterruptedException {
    var due = new TreeMap<Integer, List<Lane>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var played =
          threads.invokeAll(
              lanes.stream().<Callable<Optional<Integer>>>map(lane -> () -> play(lane)).toList());
      for (var number = 0; number < lanes.size(); number++) {
        var lane = lanes.get(number);
        played
            .get(number)
            .resultNow()
            .ifPresent(node -> due.computeIfAbsent(node, n -> new ArrayList<>()).add(lane));
      }
    }
    return due;
  }

  private Optional<Integer> play(Lane lane) throws InterruptedException {
    try {
      return lane.play();
    } catch (Lane.Broken | IOException e) {
      synchronized (faults) {
        faults.add(lane.fault(String.valueOf(e.getMessage())));
      }
      return Optional.empty();
    }
  }

  private void restart(int number) throws IOException, InterruptedException {
    var node = nodes.at(number);
    node.kill();
    node.start();
    restarts++;
  }

  private Outcome outcome(int asked) {
    var figures = new LinkedHashMap<String, Number>();
    figures.put("interleavings", played);
    figures.put("restarts", restarts);
    figures.put("violations", faults.size());
    return new Outcome(
        figures,
        List.of(Goal.atLeast("interleavings", asked), Goal.exactly("violations", 0)),
        faults.stream().map(Interleavings::told).toList());
  }

  private static String told(Lane.Fault fault) {
    return "seed %d, step %d: %s (again with: interleavings --seed %1$d --seeds 1)"
        .formatted(fault.seed(), fault.step(), fault.what());
  }
}
