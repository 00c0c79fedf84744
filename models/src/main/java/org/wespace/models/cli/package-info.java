/**
 * The command line: {@code wespace list}, {@code about}, {@code run} and {@code version}. The only package that writes
 * to standard output.
 */
@NullMarked
package org.wespace.models.cli;

import org.jspecify.annotations.NullMarked;
