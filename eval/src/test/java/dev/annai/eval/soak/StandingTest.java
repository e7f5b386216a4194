package dev.annai.eval.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.eval.soak.Act.Kind;
import dev.annai.eval.soak.Standing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void letsOneOfTwoAgentsTake() {
    var first = Standing.fresh().after(act(Kind.TAKE, 0));
    var second = first.next().after(act(Kind.TAKE, 1));

    assertEquals(new Told(200, "agent"), first.told());
    assertEquals(409, second.told().status());
    assertEquals(0, second.next().holder());
  }

  @Test
  void refusesAReplyAfterTheLeaseWasLost() {
    var held = Standing.fresh().after(act(Kind.TAKE, 0)).next();

    var late = held.lapsed().after(act(Kind.REPLY, 0));

    assertEquals(409, late.told().status());
    assertEquals(List.of(), late.next().log());
  }

  @Test
  void opensAClosedConversationAgainWhenTheCustomerWrites() {
    var closed = Standing.fresh().after(act(Kind.CLOSE, 1)).next();

    assertEquals(new Told(200, "waiting"), closed.after(act(Kind.SAY, 0)).told());
  }

  private static Act act(Kind kind, int agent) {
    return new Act(kind, agent, Act.FOR_A_PERSON, "id of " + kind);
  }
}
