/** The command line: one class a subcommand. */
@NullMarked
package tidings.cli;

import org.jspecify.annotations.NullMarked;
