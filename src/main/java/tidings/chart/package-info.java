/** Pictures of what the news is about; loaded only when one is asked for. */
@NullMarked
package tidings.chart;

import org.jspecify.annotations.NullMarked;
