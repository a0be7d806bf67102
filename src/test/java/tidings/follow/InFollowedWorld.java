package tidings.follow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests in a world where topics are followed, a new one for each. */
abstract class InFollowedWorld {
    @TempDir
    private Path folder;

    FollowedWorld world;

    @BeforeEach
    void open() {
        world = new FollowedWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** What is told when so much time has passed after all was noticed that there is. */
    List<String> after(Duration time) {
        world.work();
        world.clock.forward(time);
        return world.deliveredTexts();
    }
}
