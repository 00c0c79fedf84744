/**
 * The command line: {@code wespace list}, {@code about}, {@code run}, {@code calibrate}, {@code measure} and
 * {@code version}. The only package that writes to standard output.
 */
@NullMarked
package org.wespace.models.cli;

import org.jspecify.annotations.NullMarked;
