package dev.annai.eval.metric;

/**
 * What became of one topic: how sure the engine was of its first entry, and whether it was right to
 * be.
 *
 * @param topic the topic's id
 * @param confidence of the first entry; 0 when nothing was found. A probability, unless it comes
 *     from a run file, which has only scores
 * @param right whether the first entry is relevant; never for a topic out of scope
 * @param scope whether there was anything to be found
 */
public record Verdict(String topic, double confidence, boolean right, Scope scope) {}
