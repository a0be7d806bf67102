package tidings.llm;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;

/** Says a {@link Shape} in LangChain4j's words. */
final class Schemas {
    private Schemas() {}

    static ResponseFormat format(Shape shape) {
        JsonSchema schema =
                JsonSchema.builder().name("answer").rootElement(schema(shape)).build();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(schema)
                .build();
    }

    private static JsonSchemaElement schema(Shape shape) {
        return switch (shape) {
            case Shape.Text ignored -> new JsonStringSchema();
            case Shape.Choice(var words) ->
                JsonEnumSchema.builder().enumValues(words).build();
            case Shape.ListOf(var element) ->
                JsonArraySchema.builder().items(schema(element)).build();
            case Shape.Fields fields -> object(fields);
        };
    }

    private static JsonObjectSchema object(Shape.Fields fields) {
        var object = JsonObjectSchema.builder();
        fields.fields().forEach(field -> object.addProperty(field.name(), schema(field.shape())));
        // OpenAI's strict mode wants every field required; an empty string stands for what is absent.
        return object.required(fields.fields().stream().map(Shape.Field::name).toList())
                .additionalProperties(false)
                .build();
    }
}
