package dev.annai.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.annai.dialogue.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands on the wire.
 *
 * @param confidence absent as {@code null} where the act has none
 * @param candidates best first, at most 5
 * @param handoff {@code null} where nothing is handed over
 */
public record WireDecision(
    String act,
    @Nullable String entry,
    @JsonInclude(Include.ALWAYS) @Nullable Double confidence,
    List<Candidate> candidates,
    @JsonInclude(Include.ALWAYS) @Nullable Handoff handoff,
    String language,
    Mood mood,
    @Nullable String rule) {

  private static final int CANDIDATES = 5;

  /** An entry that the question may be about. */
  public record Candidate(String entry, double confidence) {}

  /** Where the conversation goes. */
  public record Handoff(String reason, String queue, int priority) {}

  /** How upset the customer is, from 0 to 1, and by which words. */
  public record Mood(double score, List<String> evidence) {}

  /** The decision of a reply. */
  public static WireDecision of(Reply reply) {
    var handoff = reply.handoff();
    var confidence = reply.confidence();
    return new WireDecision(
        reply.decision().act(),
        reply.entry(),
        confidence == null ? null : rounded(confidence),
        reply.candidates().stream()
            .limit(CANDIDATES)
            .map(hit -> new Candidate(hit.entry(), rounded(hit.confidence())))
            .toList(),
        handoff == null
            ? null
            : new Handoff(handoff.reason().id(), handoff.queue(), handoff.priority()),
        reply.language().tag(),
        new Mood(rounded(reply.mood().score()), reply.mood().evidence()),
        reply.rule());
  }

  /** Four decimals: more than anybody can act on, and the same on every machine. */
  private static double rounded(double probability) {
    return Math.round(probability * 1e4) / 1e4;
  }
}
