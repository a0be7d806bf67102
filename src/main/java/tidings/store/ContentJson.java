package tidings.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Span;

/** Messages as they lie in the outbox: the tree as JSON, each node with the name of its kind. */
final class ContentJson {
    private static final List<Class<?>> ALTERNATIVES =
            List.of(Content.class, Content.Target.class, Block.class, Span.class, Button.class);
    private static final ObjectMapper MAPPER = mapper();

    private ContentJson() {}

    static String write(Content content) {
        try {
            return MAPPER.writerFor(Content.class).writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message cannot be written as JSON.", e);
        }
    }

    static Content read(String json) {
        try {
            return MAPPER.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new StoreException("A message in the outbox cannot be read.", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Kind {}

    private static ObjectMapper mapper() {
        JsonMapper.Builder builder =
                JsonMapper.builder().addModule(new Jdk8Module()).disable(MapperFeature.AUTO_DETECT_IS_GETTERS);
        for (Class<?> alternative : ALTERNATIVES) {
            builder.addMixIn(alternative, Kind.class);
            builder.registerSubtypes(alternative.getPermittedSubclasses());
        }
        return builder.build();
    }
}
