/** Models of sentence embeddings in this process, run by ONNX Runtime; only in a build with the profile "embeddings". */
@NullMarked
package tidings.onnx;

import org.jspecify.annotations.NullMarked;
