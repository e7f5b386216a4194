/**
 * What was reached once and must stay: evaluations as data.
 *
 * <p>Start reading at {@link dev.annai.eval.regress.RegressCommand}.
 */
@NullMarked
package dev.annai.eval.regress;

import org.jspecify.annotations.NullMarked;
