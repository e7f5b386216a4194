/**
 * The rulebook: from what is known about a turn to exactly one decision.
 *
 * <p>Start reading at {@link dev.annai.rules.Decision}. Drools stays inside this package; no Drools
 * type appears in a public signature. Rules decide; wording the decision is for {@code
 * dev.annai.dialogue}.
 */
@NullMarked
package dev.annai.rules;

import org.jspecify.annotations.NullMarked;
