/** The program: {@link tidings.App} wires it, {@link tidings.Settings} says how it is set up. */
@NullMarked
package tidings;

import org.jspecify.annotations.NullMarked;
