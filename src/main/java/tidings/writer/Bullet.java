package tidings.writer;

import java.util.List;

/**
 * A sentence of the digest as the model wrote it, not yet checked.
 *
 * @param claims what it says it rests on; may be empty
 */
record Bullet(String text, List<Claim> claims) {
    Bullet {
        claims = List.copyOf(claims);
    }

    List<String> sentences() {
        return claims.stream()
                .flatMap(claim -> claim.sentences().stream())
                .distinct()
                .toList();
    }
}
