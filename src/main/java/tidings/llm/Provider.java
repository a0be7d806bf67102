package tidings.llm;

/** Who runs the model. */
public enum Provider {
    /** No model: every digest is extractive. */
    NONE(""),
    /** OpenAI and every server that speaks its chat completions: llama.cpp, vLLM, LM Studio, Groq, Mistral, OpenRouter. */
    OPENAI("https://api.openai.com/v1"),
    /** Ollama by its own interface: only there can the size of the context be set. */
    OLLAMA("http://127.0.0.1:11434"),
    ANTHROPIC("https://api.anthropic.com/v1"),
    GEMINI("https://generativelanguage.googleapis.com/v1beta");

    private final String baseUrl;

    Provider(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Where the provider answers unless the operator says otherwise. */
    public String baseUrl() {
        return baseUrl;
    }
}
