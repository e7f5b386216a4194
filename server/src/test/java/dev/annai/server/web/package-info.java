/** The pages in a real browser, against a real server and store. Start with {@link Site}. */
@NullMarked
package dev.annai.server.web;

import org.jspecify.annotations.NullMarked;
