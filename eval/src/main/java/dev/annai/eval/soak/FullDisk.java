package dev.annai.eval.soak;

import dev.annai.eval.served.Answer;
import dev.annai.eval.served.Calls;
import dev.annai.eval.served.Customer;
import dev.annai.eval.served.Node;
import dev.annai.eval.served.Nodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A disk that is full: the running server may no longer make files longer (Linux, {@code prlimit}),
 * so that nothing can be kept; then it may again.
 */
final class FullDisk {

  private static final int CUSTOMERS = 10;
  private static final int ROUNDS = 10;
  private static final long PAUSE_MILLIS = 200;

  private final Nodes nodes;
  private final List<Customer> customers = new ArrayList<>();
  private final Map<Customer, List<String>> acknowledged = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();
  private int impolite;
  private int askedInVain;
  private int acknowledgedWhileFull;

  private FullDisk(Nodes nodes) throws IOException, InterruptedException {
    this.nodes = nodes;
    for (var number = 0; number < CUSTOMERS; number++) {
      var customer = Customer.open(nodes, 0);
      customers.add(customer);
      acknowledged.put(customer, new ArrayList<>());
    }
  }

  static Outcome run(Ground ground) throws IOException, InterruptedException {
    if (ground.isShared() || !isLimitable()) {
      return notRun();
    }
    try (var nodes = ground.nodes("store", Map.of())) {
      nodes.start();
      var disk = new FullDisk(nodes);
      disk.rounds(2);
      limit(nodes.at(0), "1:unlimited");
      disk.acknowledgedWhileFull = -disk.count();
      disk.rounds(ROUNDS);
      disk.acknowledgedWhileFull += disk.count();
      limit(nodes.at(0), "unlimited:unlimited");
      return disk.outcome(disk.recovery());
    }
  }

  private static Outcome notRun() {
    return new Outcome(
        new LinkedHashMap<>(),
        List.of(),
        List.of("not run (expected: SQLite, and prlimit of util-linux)"));
  }

  private static boolean isLimitable() throws InterruptedException {
    try {
      return new ProcessBuilder("prlimit", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void limit(Node node, String limit) throws IOException, InterruptedException {
    var pid = Long.toString(node.pid());
    var status = new ProcessBuilder("prlimit", "--pid", pid, "--fsize=" + limit).start().waitFor();
    if (status != 0) {
      throw new IOException("prlimit: status " + status);
    }
  }

  private void rounds(int count) throws IOException, InterruptedException {
    for (var round = 0; round < count; round++) {
      for (var customer : customers) {
        say(customer);
      }
      var question = Calls.object().put("text", "배송비 얼마예요?");
      askedInVain += Calls.post(nodes.at(0), "/api/v1/ask", question).status() == 200 ? 0 : 1;
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private Answer say(Customer customer) throws IOException {
    var clientId = UUID.randomUUID().toString();
    var answer = customer.trySaying(clientId, "고마워요");
    if (answer.isDone()) {
      acknowledged.getOrDefault(customer, new ArrayList<>()).add(clientId);
    } else {
      refused.add(clientId);
      impolite += answer.isPoliteRefusal() ? 0 : 1;
    }
    return answer;
  }

  private int count() {
    return acknowledged.values().stream().mapToInt(List::size).sum();
  }

  /** How long it takes until a message is kept again, in milliseconds. */
  private long recovery() throws IOException, InterruptedException {
    var begun = System.nanoTime();
    while (!say(customers.getFirst()).isDone()) {
      if (System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(1)) {
        break;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    rounds(1);
    return millis;
  }

  private Outcome outcome(long recovery) throws IOException {
    var kept = Kept.NOTHING;
    var refusedButKept = 0L;
    for (var customer : customers) {
      var messages = customer.messages();
      kept = kept.plus(Kept.of(acknowledged.getOrDefault(customer, List.of()), messages));
      refusedButKept +=
          messages.stream().filter(m -> refused.contains(m.path("clientId").asText())).count();
    }
    var figures = new LinkedHashMap<String, Number>();
    figures.put("acknowledged", kept.acknowledged());
    figures.put("acknowledged_while_full", acknowledgedWhileFull);
    figures.put("refused", refused.size());
    figures.put("refused_impolitely", impolite);
    figures.put("refused_but_kept", refusedButKept);
    figures.put("questions_unanswered", askedInVain);
    figures.put("lost", kept.lost());
    figures.put("twice", kept.twice());
    figures.put("recovery_ms", recovery);
    return new Outcome(
        figures,
        List.of(
            Goal.atLeast("refused", 1),
            Goal.exactly("refused_impolitely", 0),
            Goal.exactly("refused_but_kept", 0),
            Goal.exactly("questions_unanswered", 0),
            Goal.exactly("lost", 0),
            Goal.exactly("twice", 0),
            Goal.atMost("recovery_ms", 10_000)),
        List.of());
  }
}
