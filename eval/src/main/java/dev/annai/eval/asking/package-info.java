/**
 * A shop's own labelled questions, each put to its bot as a customer would who begins with it.
 *
 * <p>Start reading at {@link dev.annai.eval.asking.Asking}.
 */
@NullMarked
package dev.annai.eval.asking;

import org.jspecify.annotations.NullMarked;
