package tidings.web;

import java.util.List;

/**
 * A line of a robots.txt: a path in which * stands for anything and a $ at the end for the end.
 *
 * @param parts what stands between the stars
 * @param length of the pattern as it is written: the longest that fits decides
 */
record RobotsRule(boolean allows, List<String> parts, boolean isWhole, int length) {
    static RobotsRule of(boolean allows, String path) {
        boolean isWhole = path.endsWith("$");
        String pattern = isWhole ? path.substring(0, path.length() - 1) : path;
        return new RobotsRule(allows, List.of(pattern.split("\\*", -1)), isWhole, path.length());
    }

    /** By looking for one part behind the other: a pattern of many stars must not cost more than one of few. */
    boolean fits(String target) {
        if (!target.startsWith(parts.getFirst())) {
            return false;
        }
        int at = parts.getFirst().length();
        for (String part : parts.subList(1, parts.size())) {
            int found = target.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return !isWhole || at == target.length() || endsWithLastPart(target);
    }

    /** The last part may stand at the end once more, behind where it was found first. */
    private boolean endsWithLastPart(String target) {
        return parts.size() > 1 && target.endsWith(parts.getLast());
    }
}
