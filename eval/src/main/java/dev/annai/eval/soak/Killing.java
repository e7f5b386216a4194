package dev.annai.eval.soak;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annai.eval.served.Customer;
import dev.annai.eval.served.LiveConnection;
import dev.annai.eval.served.Nodes;
import dev.annai.eval.shell.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A server is killed at random moments while many write: what it acknowledged is there once and in
 * order, and live connections that resume miss nothing. Nodes that share a store are killed one at
 * a time, and every fifth time their database is restarted instead, if it can be.
 */
final class Killing {

  private static final int WRITERS = 16;
  private static final int LOAD_MILLIS = 1500;
  private static final int STARTING_MILLIS = 1500;

  /** A stream may take as long as whoever writes into it has patience. */
  private static final int STREAM_LOOKS = 1200;

  private static final long LOOK_MILLIS = 100;

  private final Ground ground;
  private final Nodes nodes;
  private final Random random;
  private final List<Customer> everybody = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int kills;
  private int storeRestarts;
  private int heard;
  private int unanswered;
  private long slowest;

  private Killing(Ground ground, Nodes nodes) {
    this.ground = ground;
    this.nodes = nodes;
    this.random = new Random(ground.sizes().seed());
  }

  static Outcome run(Ground ground) throws IOException, InterruptedException {
    var end = ground.sizes().end();
    try (var nodes = ground.nodes("kill", Map.of());
        var progress = Progress.of("kill", ground.sizes().kills())) {
      nodes.start();
      var killing = new Killing(ground, nodes);
      while (killing.kills < ground.sizes().kills() && System.nanoTime() < end) {
        killing.round();
        progress.counted(killing.kills);
      }
      return killing.outcome();
    }
  }

  private void round() throws IOException, InterruptedException {
    var writers = new ArrayList<Writer>();
    for (var number = 0; number < WRITERS; number++) {
      writers.add(new Writer(Customer.open(nodes, number)));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = new ArrayList<Future<?>>();
      for (var writer : writers) {
        done.add(
            threads.submit(() -> {
              writer.write();
              return writer;
            }));
      }
      Thread.sleep(random.nextInt(LOAD_MILLIS));
      try {
        harm();
      } finally {
        writers.forEach(writer -> writer.isOver = true);
      }
      for (var one : done) {
        await(one);
      }
    }
    for (var writer : writers) {
      finish(writer);
    }
  }

  /** Every tenth time the server is killed again while it starts. */
  private void harm() throws IOException, InterruptedException {
    if (!ground.restart().isEmpty() && kills % 5 == 4) {
      ground.restartStore();
      storeRestarts++;
    } else {
      var victim = nodes.at(random.nextInt(nodes.all().size()));
      victim.kill();
      if (random.nextInt(10) == 0) {
        victim.begin();
        Thread.sleep(random.nextInt(STARTING_MILLIS));
        victim.kill();
      }
      victim.start();
    }
    kills++;
  }

  private static void await(Future<?> writing) throws IOException, InterruptedException {
    try {
      writing.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private void finish(Writer writer) throws IOException, InterruptedException {
    var expected =
        writer.customer.messages().stream().map(message -> message.get("seq").asLong()).toList();
    for (var look = 0; look < STREAM_LOOKS && writer.live.seqs().size() < expected.size(); look++) {
      Thread.sleep(LOOK_MILLIS);
    }
    var came = writer.live.seqs();
    var standing = writer.live.toString();
    writer.live.close();
    heard += came.size();
    unanswered += writer.live.unanswered();
    if (!came.equals(expected)) {
      faults.add(
          "kill %d, conversation %s: live %s, kept %s (%s)"
              .formatted(kills, writer.customer.id(), came, expected, standing));
    }
    slowest = Math.max(slowest, writer.customer.slowest());
    everybody.add(writer.customer);
  }

  /** After the last kill all logs are read, those of the first round too. */
  private Outcome outcome() throws IOException {
    var kept = Kept.NOTHING;
    for (var customer : everybody) {
      kept = kept.plus(Kept.of(customer));
    }
    var figures = new LinkedHashMap<String, Number>();
    figures.put("kills", kills - storeRestarts);
    figures.put("store_restarts", storeRestarts);
    figures.put("harms", kills);
    figures.put("conversations", everybody.size());
    figures.put("acknowledged", kept.acknowledged());
    figures.put("lost", kept.lost());
    figures.put("twice", kept.twice());
    figures.put("disordered", kept.disordered());
    figures.put("heard_live", heard);
    figures.put("connects_unanswered", unanswered);
    figures.put("streams_with_gaps", faults.size());
    figures.put("slowest_ms", slowest);
    return new Outcome(
        figures,
        List.of(
            Goal.atLeast("harms", ground.sizes().kills()),
            Goal.atLeast("acknowledged", 1),
            Goal.exactly("lost", 0),
            Goal.exactly("twice", 0),
            Goal.exactly("disordered", 0),
            Goal.exactly("streams_with_gaps", 0)),
        faults);
  }

  /** Somebody who writes one thing after the other, and listens. */
  private static final class Writer {
    private final Customer customer;
    private final LiveConnection live;
    private volatile boolean isOver;

    Writer(Customer customer) {
      this.customer = customer;
      this.live = new LiveConnection(customer, 1, Writer::pass).connect();
    }

    /** At least once, and once more after it is over. */
    void write() throws IOException, InterruptedException {
      while (!isOver) {
        customer.say("고마워요");
      }
      customer.say("안녕하세요");
    }

    private static void pass(JsonNode message) {
      // Its number is what counts.
    }
  }
}
