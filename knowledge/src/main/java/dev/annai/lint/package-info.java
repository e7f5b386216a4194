/**
 * What is wrong with a pack, or could be better.
 *
 * <p>Start reading at {@link dev.annai.lint.Linter}, then at any {@link dev.annai.lint.Check}: a
 * small class that looks at one thing in a whole pack. An error keeps a pack from being used, so a
 * check says error only where the bot would be wrong or silent. Checks read; they never change.
 */
@NullMarked
package dev.annai.lint;

import org.jspecify.annotations.NullMarked;
