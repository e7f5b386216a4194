package dev.annai.eval.soak;

/**
 * Something that somebody does to a conversation.
 *
 * @param agent 0 or 1; of no meaning where the customer does it
 * @param text what is said, where something is
 * @param clientId the id under which it is said
 */
record Act(Kind kind, int agent, String text, String clientId) {

  /** What can be done. */
  enum Kind {
    /** The customer says something. */
    SAY,
    /** The customer says the last thing again, under the same id. */
    REPEAT,
    TAKE,
    /** An agent says something. */
    REPLY,
    RELEASE,
    /** To the other agent. */
    TRANSFER,
    /** To a team. */
    QUEUE,
    RENEW,
    CLOSE,
    BLOCK,
    UNBLOCK
  }

  /** What a customer says to be brought to a person. */
  static final String FOR_A_PERSON = "상담원 연결해 주세요";

  /** Whether the customer does it. */
  boolean isOfCustomer() {
    return kind == Kind.SAY || kind == Kind.REPEAT;
  }

  /** Whether a lease runs anew from then on. */
  boolean isRenewing() {
    return switch (kind) {
      case TAKE, REPLY, TRANSFER, RENEW -> true;
      case SAY, REPEAT, RELEASE, QUEUE, CLOSE, BLOCK, UNBLOCK -> false;
    };
  }

  @Override
  public String toString() {
    return isOfCustomer() ? "customer " + kind : "agent " + agent + " " + kind;
  }
}
