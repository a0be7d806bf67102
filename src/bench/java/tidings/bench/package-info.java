/** Bounded load runs: what importing, finding and digesting cost. Measured by hand, no part of the tests. */
@NullMarked
package tidings.bench;

import org.jspecify.annotations.NullMarked;
