package dev.annai.rules;

import dev.annai.rules.fact.Fact;
import dev.annai.rules.fact.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * One version of the rules, compiled: facts in, exactly one decision out.
 *
 * <p>Rules fire in the order of their salience; of two with equal salience a rule must not care
 * which is first. They fire until one has decided; then none fires any more. No rule can answer
 * twice, and when no rule decides, the customer is asked for other words. Safe for use by many
 * threads; {@link #close} after the last turn.
 */
public final class Rulebook implements AutoCloseable {

  /** Far more than any turn needs; a rule that fires itself again and again is stopped here. */
  private static final int FIRINGS = 1_000;

  private static final int SESSIONS = 2;

  private final KieSessionsPool sessions;

  private Rulebook(KieBase rules) {
    this.sessions = rules.newKieSessionsPool(SESSIONS);
  }

  /** What became of compiling rules. */
  public sealed interface Compilation {

    /** All rules compiled. */
    record Compiled(Rulebook rulebook) implements Compilation {}

    /** Some did not; there is no rulebook. */
    record Faulty(List<RuleFault> faults) implements Compilation {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /**
   * Compiles rules, which takes seconds in a fresh JVM, or takes them from the cache, which does
   * not. When only a few files differ from what is kept there, only those are compiled.
   *
   * @param cache folder in which the rules that were compiled last are kept; none: keep nothing
   */
  public static Compilation of(List<RuleFile> files, @Nullable Path cache) {
    var store = cache == null ? null : RuleCache.of(cache, files);
    var kept = store == null ? null : store.load();
    if (kept != null && kept.isOf(files)) {
      return new Compilation.Compiled(new Rulebook(kept.rules()));
    }
    var compiled = kept == null ? null : kept.with(files);
    if (compiled == null) {
      var compiler = new RuleCompiler(files);
      var classes = compiler.compile();
      if (classes == null) {
        return new Compilation.Faulty(compiler.faults());
      }
      compiled = CompiledRules.of(classes, files);
    }
    if (store != null) {
      store.save(compiled);
    }
    return new Compilation.Compiled(new Rulebook(compiled.rules()));
  }

  /** Decides one turn from what is known about it. */
  public Ruling decide(List<Fact> facts) {
    var verdict = new Verdict(subject(facts));
    var firings = new ArrayList<Firing>();
    var session = sessions.newKieSession();
    try {
      fire(session, facts, verdict, firings);
    } catch (RuntimeException e) {
      return broken(firings, cause(e));
    } finally {
      session.dispose();
    }
    if (firings.size() == FIRINGS) {
      return broken(firings, "rules without end");
    }
    var decision = verdict.decision();
    return new Ruling.Decided(
        decision == null ? new Decision.Rephrase() : decision, verdict.step(), firings);
  }

  private static void fire(
      KieSession session, List<Fact> facts, Verdict verdict, List<Firing> firings) {
    session.setGlobal("verdict", verdict);
    facts.forEach(session::insert);
    session.fireAllRules(
        match -> {
          var fires = verdict.isOpen();
          if (fires) {
            firings.add(new Firing(match.getRule().getName()));
          }
          return fires;
        },
        FIRINGS);
  }

  private static Ruling broken(List<Firing> firings, String fault) {
    var rule = firings.isEmpty() ? "" : firings.getLast().rule();
    return new Ruling.Broken(rule, fault, firings);
  }

  private static String cause(RuntimeException thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getName();
  }

  private static String subject(List<Fact> facts) {
    for (var fact : facts) {
      if (fact instanceof Question question) {
        return question.entry();
      }
    }
    return "";
  }

  @Override
  public void close() {
    sessions.shutdown();
  }
}
