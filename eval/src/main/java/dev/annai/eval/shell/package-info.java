/**
 * How a command speaks: options that all commands share, figures, tables, JSON, progress.
 *
 * <p>Start reading at {@link dev.annai.eval.shell.Reporting}. Nothing here knows what is measured.
 */
@NullMarked
package dev.annai.eval.shell;

import org.jspecify.annotations.NullMarked;
