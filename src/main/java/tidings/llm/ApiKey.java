package tidings.llm;

/**
 * The key of a provider. It never prints itself.
 *
 * @param value empty for servers that want none
 */
public record ApiKey(String value) {
    public static final ApiKey ABSENT = new ApiKey("");

    public ApiKey {
        value = value.strip();
        if (!value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("A model's key consists of visible ASCII characters.");
        }
    }

    public boolean isAbsent() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return isAbsent() ? "(none)" : "****";
    }
}
