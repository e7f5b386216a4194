package dev.annai.eval.soak;

import dev.annai.eval.served.Answer;
import dev.annai.eval.served.Calls;
import dev.annai.eval.served.Customer;
import dev.annai.eval.served.DeskAgent;
import dev.annai.eval.served.Nodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Ten agents each try to take a hundred conversations, all at the same moment. */
final class Taking {

  private static final int AGENTS = 10;
  private static final int CONVERSATIONS = 100;

  private Taking() {}

  /** An attempt and what came of it. */
  private record Attempt(DeskAgent agent, String conversation, Answer answer) {
    boolean isWon() {
      return answer.status() == 200;
    }

    boolean isLost() {
      return answer.status() == 409;
    }
  }

  static Outcome run(Ground ground) throws IOException, InterruptedException {
    try (var nodes = ground.nodes("take", Map.of())) {
      nodes.start();
      var agents = agents(nodes);
      var waiting = new ArrayList<String>();
      for (var number = 0; number < CONVERSATIONS; number++) {
        var customer = Customer.open(nodes, number);
        customer.say("상담원 연결해 주세요");
        waiting.add(customer.id());
      }
      return outcome(attempts(agents, waiting, ground.sizes().seed()), agents.getFirst());
    }
  }

  private static List<DeskAgent> agents(Nodes nodes) throws IOException {
    var admin = DeskAgent.signIn(nodes.at(0), DeskAgent.FIRST);
    var agents = new ArrayList<DeskAgent>();
    for (var number = 1; number <= AGENTS; number++) {
      var name = "agent-" + System.nanoTime() + "-" + number;
      admin.hire(name);
      agents.add(DeskAgent.signIn(nodes.at(number), name));
    }
    return agents;
  }

  private static List<Attempt> attempts(List<DeskAgent> agents, List<String> waiting, long seed)
      throws IOException, InterruptedException {
    var start = new CountDownLatch(1);
    var tries = new ArrayList<Callable<Attempt>>();
    for (var conversation : waiting) {
      for (var agent : agents) {
        tries.add(() -> {
          start.await();
          return new Attempt(agent, conversation, agent.act(conversation, "take", Calls.object()));
        });
      }
    }
    Collections.shuffle(tries, new Random(seed));
    var attempts = new ArrayList<Future<Attempt>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      tries.forEach(one -> attempts.add(threads.submit(one)));
      start.countDown();
    }
    var done = new ArrayList<Attempt>();
    for (var attempt : attempts) {
      try {
        done.add(attempt.get());
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      }
    }
    return done;
  }

  private static Outcome outcome(List<Attempt> attempts, DeskAgent anybody) throws IOException {
    var holders = new LinkedHashMap<String, String>();
    for (var attempt : attempts) {
      if (attempt.isWon() && !holders.containsKey(attempt.conversation())) {
        var now = anybody.look(attempt.conversation());
        holders.put(attempt.conversation(), now.text("/conversation/agent/id"));
      }
    }
    var won = attempts.stream().filter(Attempt::isWon).toList();
    var lost = attempts.stream().filter(Attempt::isLost).toList();
    var figures = new LinkedHashMap<String, Number>();
    figures.put("attempts", attempts.size());
    figures.put("winners", won.size());
    figures.put("conversations_taken", holders.size());
    figures.put(
        "winners_who_hold",
        won.stream().filter(a -> a.agent().id().equals(holders.get(a.conversation()))).count());
    figures.put("losers", lost.size());
    figures.put("losers_told_who", lost.stream().filter(a -> isTold(a, holders)).count());
    var losers = AGENTS * CONVERSATIONS - CONVERSATIONS;
    return new Outcome(
        figures,
        List.of(
            Goal.exactly("winners", CONVERSATIONS),
            Goal.exactly("conversations_taken", CONVERSATIONS),
            Goal.exactly("winners_who_hold", CONVERSATIONS),
            Goal.exactly("losers", losers),
            Goal.exactly("losers_told_who", losers)),
        List.of());
  }

  private static boolean isTold(Attempt attempt, Map<String, String> holders) {
    return attempt.answer().text("/agent/id").equals(holders.get(attempt.conversation()));
  }
}
