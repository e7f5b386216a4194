/**
 * Pages for people: tables and plots in one self-contained HTML file.
 *
 * <p>Start reading at {@link dev.annai.eval.report.Page}. It knows headings, tables and figures but
 * not what is measured; {@link dev.annai.eval.plot.Plots} draws; the chapters fill both from what
 * other packages measured. Nothing here is fetched from elsewhere when a page is read, and no
 * script runs in it.
 */
@NullMarked
package dev.annai.eval.report;

import org.jspecify.annotations.NullMarked;
