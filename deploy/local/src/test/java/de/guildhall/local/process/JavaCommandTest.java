package de.guildhall.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaCommandTest {

    @TempDir
    Path caches;

    @Test
    void aProgramWithoutCacheStartsWithoutOne() {
        assertThat(JavaCommand.quick(cache(ClassCache.Mode.USE)).jar("quarkus-run.jar"))
                .noneMatch(option -> option.contains("AOT"))
                .endsWith("-jar", "quarkus-run.jar");
    }

    @Test
    void theCacheIsUsedWithTheFlagsItWasTrainedWith() throws IOException {
        var training =
                JavaCommand.quick(cache(ClassCache.Mode.TRAIN)).withHeap(96).jar("quarkus-run.jar");
        Files.createFile(caches.resolve("org.aot"));

        var use = JavaCommand.quick(cache(ClassCache.Mode.USE)).withHeap(96).jar("quarkus-run.jar");

        assertThat(use).contains("-XX:AOTCache=" + caches.resolve("org.aot"));
        assertThat(training).contains("-XX:AOTMode=record");
        assertThat(use.stream().filter(JavaCommandTest::isNotAboutTheCache))
                .isEqualTo(training.stream()
                        .filter(JavaCommandTest::isNotAboutTheCache)
                        .toList());
    }

    @Test
    void whatIsMeasuredCompilesAsInProduction() {
        assertThat(JavaCommand.steady().jar("quarkus-run.jar")).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    private static boolean isNotAboutTheCache(String option) {
        return !option.contains("AOT") && !option.startsWith("-Xlog");
    }

    private ClassCache cache(ClassCache.Mode mode) {
        return new ClassCache(caches, "org", mode);
    }
}
