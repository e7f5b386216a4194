package dev.annai.eval.bench;

import dev.annai.dialogue.KnowledgeBase;
import dev.annai.rules.Rulebook;
import dev.annai.rules.Rulebook.Compilation;
import dev.annai.rules.Ruling;
import dev.annai.rules.fact.Candidates;
import dev.annai.rules.fact.Cue;
import dev.annai.rules.fact.Fact;
import dev.annai.rules.fact.Feeling;
import dev.annai.rules.fact.Key;
import dev.annai.rules.fact.Office;
import dev.annai.rules.fact.Past;
import dev.annai.rules.fact.Purchase;
import dev.annai.rules.fact.Question;
import dev.annai.shop.Lookup;
import dev.annai.shop.Order;
import dev.annai.shop.OrderBook;
import dev.annai.shop.OrderCase;
import dev.annai.shop.Policy;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A decision with the whole rulebook, the session from the pool included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DecisionBenchmark {

  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T10:30");

  /** What is decided on: an entry's answer, an order, or what was not understood. */
  @Param({"answer", "order", "unsure"})
  public String turn = "answer";

  private Rulebook rulebook;
  private List<Fact> facts;

  /** Compiles the rules of the sample pack, and says what is known of the turn. */
  @Setup
  public void compile() {
    var loaded = SampleShop.load().loaded();
    rulebook =
        switch (Rulebook.of(loaded.knowledge().rules(), null)) {
          case Compilation.Compiled(var compiled) -> compiled;
          case Compilation.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
        };
    facts = facts(loaded.knowledge(), loaded.orders());
  }

  private List<Fact> facts(KnowledgeBase knowledge, OrderBook orders) {
    var policy = Policy.of(knowledge.stores().getFirst(), knowledge.tables());
    var facts = new ArrayList<Fact>();
    facts.add(new Candidates(List.of("shipping-track", "shipping-time", "shipping-delay")));
    facts.add(new Feeling(0.1, 0.5));
    facts.add(new Past(0, "", false));
    facts.add(new Office(policy.office().orElseThrow(), NOW));
    switch (turn) {
      case "answer" -> {
        facts.add(new Question("gift-wrapping", true, false, false, "", ""));
        facts.add(new Key(false, false, false));
      }
      case "order" -> {
        facts.add(new Question("shipping-track", true, false, false, "ask", ""));
        facts.add(new Key(true, true, true));
        facts.add(new Cue("wish"));
        facts.add(new Purchase(new OrderCase(order(orders), policy, NOW)));
      }
      case "unsure" -> {
        facts.add(new Question("shipping-track", false, false, false, "ask", ""));
        facts.add(new Key(false, false, false));
      }
      default -> throw new IllegalArgumentException(turn);
    }
    return facts;
  }

  private static Order order(OrderBook orders) {
    return switch (orders.find("K-20261119-0002", "7890")) {
      case Lookup.Found(var order) -> order;
      case Lookup other -> throw new IllegalStateException(other.toString());
    };
  }

  /** Decides. */
  @Benchmark
  public Ruling decide() {
    return rulebook.decide(facts);
  }

  /** Frees the sessions. */
  @TearDown
  public void close() {
    rulebook.close();
  }
}
