package dev.annai.eval.retrieval;

import dev.annai.eval.metric.Verdict;
import dev.annai.eval.set.Topic;
import dev.annai.search.Explanation;
import java.util.Optional;

/**
 * A topic whose first entry is wrong.
 *
 * @param came why the wrong entry came; empty when nothing was found
 * @param expected why the right one fits, where there is one and something speaks for it
 */
public record Mistake(
    Topic topic, Verdict verdict, Optional<Explanation> came, Optional<Explanation> expected) {}
