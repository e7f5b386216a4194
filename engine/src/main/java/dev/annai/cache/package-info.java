/**
 * Where what takes long to make is kept between two starts, by what it was made from.
 *
 * <p>A cache may be deleted at any time and never changes an answer: its users check what they read
 * and make again what they cannot read.
 */
@NullMarked
package dev.annai.cache;

import org.jspecify.annotations.NullMarked;
