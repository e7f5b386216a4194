/** Order systems of every kind of health. */
@NullMarked
package dev.annai.orders;

import org.jspecify.annotations.NullMarked;
