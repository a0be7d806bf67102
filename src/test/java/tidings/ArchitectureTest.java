package tidings;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of the code: who may know whom. A new arrow is a line of this file, to be looked at in review. */
class ArchitectureTest {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("tidings");

    /** Only in a build with a profile for them. */
    private static final Set<String> OPTIONAL = Set.of("onnx");

    private static final String MAP = """
            text,
            article,  text
            topic,    text article
            chart,    digest
            check,
            digest,   text article topic check
            llm,
            writer,   text article topic digest check llm
            web,      text
            intake,   text article web
            story,    text article check intake
            feed,     text article intake web check
            alert,    text article topic check story message
            retention, article topic alert
            message,
            chat,     text article topic digest message
            post,     text article topic digest message chat intake feed web
            follow,   text article topic digest story alert message chat
            source,   text article topic digest message chat intake feed web
            telegram, text chat message
            console,  text digest alert chat message
            embed,    text article topic
            onnx,     text embed
            store,    text article topic embed digest feed chat message story llm writer web alert follow source retention
            """;

    @ParameterizedTest
    @CsvSource(textBlock = MAP)
    void aPackageKnowsOnlyThoseThatTheMapAllows(String from, String allowed) {
        String[] known = Stream.concat(Stream.of(from), words(allowed))
                .map(name -> "tidings." + name + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAPackage("tidings..");
        noClasses()
                .that()
                .resideInAPackage("tidings." + from + "..")
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(known))))
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> onTheMap =
                MAP.lines().map(line -> line.split(",")[0].strip()).collect(Collectors.toSet());
        Set<String> topmost = Set.of("cli");
        Set<String> real = PRODUCTION.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("tidings."))
                .map(name -> name.substring("tidings.".length()))
                .collect(Collectors.toSet());
        real.removeAll(topmost);
        real.addAll(OPTIONAL);
        assertThat(real).isEqualTo(onTheMap);
    }

    @Test
    void onlyTheCommandLineKnowsTheWholeProgram() {
        classes()
                .that()
                .resideInAPackage("tidings")
                .should()
                .onlyHaveDependentClassesThat(resideInAnyPackage("tidings", "tidings.cli"))
                .check(PRODUCTION);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            org.telegram..,           telegram
            okhttp3..,                telegram web
            io.github.bucket4j..,     message
            dev.langchain4j..,        llm onnx
            ai.onnxruntime..,         onnx
            ai.djl..,                 none
            java.sql..,               store
            org.sqlite..,             store
            org.jsoup..,              intake feed
            org.apache.lucene..,      text embed
            com.ibm.icu..,            chat text
            picocli..,                cli
            org.jfree..,              chart
            """)
    void aLibraryStaysInItsPackage(String library, String homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        words(homes).map(home -> "tidings." + home + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(PRODUCTION);
    }

    private static Stream<String> words(String list) {
        return list == null ? Stream.empty() : Arrays.stream(list.split(" "));
    }
}
