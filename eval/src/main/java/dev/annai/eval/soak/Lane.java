package dev.annai.eval.soak;

import dev.annai.eval.served.Answer;
import dev.annai.eval.served.Calls;
import dev.annai.eval.served.Customer;
import dev.annai.eval.served.DeskAgent;
import dev.annai.eval.served.LiveConnection;
import dev.annai.eval.soak.Script.Both;
import dev.annai.eval.soak.Script.Connect;
import dev.annai.eval.soak.Script.Disconnect;
import dev.annai.eval.soak.Script.Lapse;
import dev.annai.eval.soak.Script.Look;
import dev.annai.eval.soak.Script.One;
import dev.annai.eval.soak.Script.Restart;
import dev.annai.eval.soak.Standing.Told;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Plays one script in one conversation, and holds the server against the model. Where the model
 * leaves open what happens first, all that may be is kept until something that is seen rules it
 * out.
 */
final class Lane {

  /** The shortest lease that a server grants. */
  static final Duration LEASE = Duration.ofSeconds(5);

  private static final Duration UNSURE = Duration.ofSeconds(3);
  private static final Duration LAPSED = Duration.ofSeconds(8);
  private static final int LOOKS = 200;
  private static final long LOOK_MILLIS = 50;

  private final Script script;
  private final List<DeskAgent> agents;
  private final Customer customer;
  private final LiveConnection live;
  private Set<Standing> standings = Set.of(Standing.fresh());
  private Optional<Act> last = Optional.empty();
  private long renewedAt = System.nanoTime();
  private String waitingSince = "";
  private int next;

  Lane(Script script, Customer customer, List<DeskAgent> agents) {
    this.script = script;
    this.customer = customer;
    this.agents = agents;
    this.live = new LiveConnection(customer, 0, message -> {}).connect();
  }

  /** Plays until a restart is due, or to the end; tells which node is to be restarted. */
  Optional<Integer> play() throws IOException, InterruptedException {
    while (next < script.steps().size()) {
      switch (script.steps().get(next++)) {
        case One one -> one(one.act());
        case Both both -> both(both.first(), both.second());
        case Connect connect -> live.connect();
        case Disconnect disconnect -> live.close();
        case Lapse lapse -> lapse();
        case Look look -> look(agents.get(look.agent()));
        case Restart restart -> {
          return Optional.of(restart.node());
        }
      }
    }
    finish();
    return Optional.empty();
  }

  private void one(Act act) throws IOException {
    var real = act.kind() == Act.Kind.REPEAT && last.isPresent() ? last.get() : act;
    if (act.kind() == Act.Kind.REPEAT && last.isEmpty()) {
      return;
    }
    var begun = System.nanoTime();
    var told = told(act, perform(act.isOfCustomer() ? real : act));
    keep(act.toString(), told.toString(), before -> follow(before, List.of(act), List.of(told)));
    remember(act, told, begun);
  }

  private void both(Act first, Act second) throws IOException, InterruptedException {
    var begun = System.nanoTime();
    List<Told> told;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Told>> calls =
          List.of(() -> told(first, perform(first)), () -> told(second, perform(second)));
      var done = threads.invokeAll(calls);
      told = List.of(done.getFirst().get(), done.getLast().get());
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
    keep(
        first + " with " + second,
        told.toString(),
        before -> {
          var after = follow(before, List.of(first, second), told);
          after.addAll(follow(before, List.of(second, first), told.reversed()));
          return after;
        });
    remember(first, told.getFirst(), begun);
    remember(second, told.getLast(), begun);
  }

  /** How it may stand after acts in this order that were answered so; empty when it may not be. */
  private static Set<Standing> follow(Standing before, List<Act> acts, List<Told> told) {
    var now = before;
    for (var number = 0; number < acts.size(); number++) {
      var step = now.after(acts.get(number));
      var seen = told.get(number);
      if (step.told().status() != seen.status()
          || !(step.told().state().isEmpty() || step.told().state().equals(seen.state()))) {
        return new HashSet<>();
      }
      now = step.next();
    }
    return new HashSet<>(Set.of(now));
  }

  private interface Follow {
    Set<Standing> from(Standing before);
  }

  /** Called after an answer: a lease may have run out while it was waited for. */
  private void orLapsed() {
    if (System.nanoTime() - renewedAt > UNSURE.toNanos()) {
      standings = standings.stream().flatMap(Standing::orLapsed).collect(Collectors.toSet());
    }
  }

  private void keep(String what, String told, Follow follow) {
    orLapsed();
    var after = new LinkedHashSet<Standing>();
    standings.forEach(standing -> after.addAll(follow.from(standing)));
    if (after.isEmpty()) {
      throw new Broken(what + " was told " + told + ", impossible from " + shown());
    }
    standings = after;
  }

  private void remember(Act act, Told told, long begun) {
    if (act.kind() == Act.Kind.SAY && told.status() == 200) {
      last = Optional.of(act);
    }
    if (told.status() / 100 == 2 && act.isRenewing()) {
      renewedAt = begun;
    }
    if (told.state().equals("closed") || act.kind() == Act.Kind.CLOSE) {
      waitingSince = "";
    }
  }

  private Answer perform(Act act) throws IOException {
    return switch (act.kind()) {
      case SAY, REPEAT -> customer.trySaying(act.clientId(), act.text());
      case REPLY -> {
        var body = Calls.object().put("clientId", act.clientId()).put("text", "확인해 볼게요");
        yield agent(act).act(customer.id(), "messages", body);
      }
      case TRANSFER -> {
        var body = Calls.object().put("agent", agents.get(1 - act.agent()).id());
        yield agent(act).act(customer.id(), "transfer", body);
      }
      case QUEUE ->
          agent(act).act(customer.id(), "transfer", Calls.object().put("queue", "general"));
      case BLOCK -> block(act, true);
      case UNBLOCK -> block(act, false);
      case TAKE -> agent(act).act(customer.id(), "take", Calls.object());
      case RELEASE -> agent(act).act(customer.id(), "release", Calls.object());
      case RENEW -> agent(act).act(customer.id(), "renew", Calls.object());
      case CLOSE -> agent(act).act(customer.id(), "close", Calls.object());
    };
  }

  private Answer block(Act act, boolean isBlocked) throws IOException {
    return agent(act).act(customer.id(), "block", Calls.object().put("blocked", isBlocked));
  }

  private DeskAgent agent(Act act) {
    return agents.get(act.agent());
  }

  private static Told told(Act act, Answer answer) {
    return new Told(
        answer.status(), answer.text(act.isOfCustomer() ? "/state" : "/conversation/state"));
  }

  private void lapse() throws IOException, InterruptedException {
    Thread.sleep(LAPSED);
    standings = standings.stream().map(Standing::lapsed).collect(Collectors.toSet());
    look(agents.getFirst());
  }

  /** Looks at state and holder; a conversation that waits again has its old place. */
  private void look(DeskAgent agent) throws IOException {
    var seen = agent.look(customer.id());
    orLapsed();
    var state = seen.text("/conversation/state");
    var holder = seen.text("/conversation/agent/id");
    var possible =
        standings.stream()
            .filter(standing -> standing.state().equals(state))
            .filter(standing ->
                standing.holder() == Standing.NOBODY
                    || agents.get(standing.holder()).id().equals(holder))
            .collect(Collectors.toSet());
    if (possible.isEmpty()) {
      throw new Broken("seen " + state + ", impossible from " + shown());
    }
    standings = possible;
    if (state.equals("waiting")) {
      var since = seen.text("/conversation/waitingSince");
      if (!waitingSince.isEmpty() && !waitingSince.equals(since)) {
        throw new Broken("lost its place in the queue");
      }
      waitingSince = since;
    }
  }

  private void finish() throws IOException, InterruptedException {
    var messages = customer.messages();
    var said =
        messages.stream()
            .map(message -> message.path("clientId").asText())
            .filter(id -> !id.isEmpty())
            .toList();
    if (standings.stream().noneMatch(standing -> standing.log().equals(said))) {
      throw new Broken("the log has another order or other messages than were acknowledged");
    }
    var seqs = messages.stream().map(message -> message.get("seq").asLong()).toList();
    if (!new ArrayList<>(new java.util.TreeSet<>(seqs)).equals(seqs)) {
      throw new Broken("numbers do not rise");
    }
    live.connect();
    for (var look = 0; look < LOOKS && live.seqs().size() < seqs.size(); look++) {
      Thread.sleep(LOOK_MILLIS);
    }
    live.close();
    if (!live.seqs().equals(seqs)) {
      throw new Broken("the live connection brought " + live.seqs() + " of " + seqs);
    }
  }

  private String shown() {
    return standings.stream()
        .map(s -> s.state() + (s.holder() == Standing.NOBODY ? "" : " held by " + s.holder()))
        .collect(Collectors.joining(" or "));
  }

  /** What is wrong with the server, with where in the script. */
  Fault fault(String what) {
    return new Fault(script.seed(), next, what);
  }

  /** An invariant that did not hold. */
  record Fault(long seed, int step, String what) {}

  /** Something that the model does not allow. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(String what) {
      super(what);
    }
  }
}
