package dev.annai.eval.soak;

import dev.annai.eval.soak.Act.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What happens in one interleaving, step by step; all of it follows from the seed. */
record Script(long seed, List<Step> steps) {

  private static final int LENGTH = 40;
  private static final List<String> WORDS = List.of("고마워요", "배송비 얼마예요?", Act.FOR_A_PERSON);

  /** Each kind as often as it should come. */
  private static final List<Kind> KINDS =
      List.of(
          Kind.SAY,
          Kind.SAY,
          Kind.SAY,
          Kind.SAY,
          Kind.SAY,
          Kind.REPEAT,
          Kind.TAKE,
          Kind.TAKE,
          Kind.TAKE,
          Kind.TAKE,
          Kind.REPLY,
          Kind.REPLY,
          Kind.REPLY,
          Kind.REPLY,
          Kind.RELEASE,
          Kind.TRANSFER,
          Kind.QUEUE,
          Kind.RENEW,
          Kind.CLOSE,
          Kind.BLOCK,
          Kind.UNBLOCK,
          Kind.UNBLOCK);

  Script {
    steps = List.copyOf(steps);
  }

  /** A step. */
  sealed interface Step {}

  /** Somebody does something. */
  record One(Act act) implements Step {}

  /** Two do something at the same moment. */
  record Both(Act first, Act second) implements Step {}

  /** The customer's live connection begins, or begins again. */
  record Connect() implements Step {}

  /** The customer's live connection is cut. */
  record Disconnect() implements Step {}

  /** Nobody does anything until every lease has run out. */
  record Lapse() implements Step {}

  /** An agent looks. */
  record Look(int agent) implements Step {}

  /** A node is killed and started again. */
  record Restart(int node) implements Step {}

  /** The script of a seed. */
  static Script of(long seed) {
    var random = new Random(seed);
    var steps = new ArrayList<Step>();
    for (var number = 0; number < LENGTH; number++) {
      steps.add(step(random));
    }
    if (random.nextInt(5) == 0) {
      steps.add(random.nextInt(LENGTH), new Lapse());
    }
    if (random.nextBoolean()) {
      steps.add(random.nextInt(LENGTH), new Restart(random.nextInt(2)));
    }
    steps.add(new Look(0));
    return new Script(seed, steps);
  }

  private static Step step(Random random) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> new Connect();
      case 2 -> new Disconnect();
      case 3 -> new Look(random.nextInt(2));
      case 4, 5, 6 -> both(act(random), act(random));
      default -> new One(act(random));
    };
  }

  /** What repeats the last words needs them to be there. */
  private static Step both(Act first, Act second) {
    var repeats = first.kind() == Kind.REPEAT || second.kind() == Kind.REPEAT;
    return repeats ? new One(first) : new Both(first, second);
  }

  private static Act act(Random random) {
    var kind = KINDS.get(random.nextInt(KINDS.size()));
    var text = WORDS.get(random.nextInt(WORDS.size()));
    var clientId = new UUID(random.nextLong(), random.nextLong());
    return new Act(kind, random.nextInt(2), text, clientId.toString());
  }
}
