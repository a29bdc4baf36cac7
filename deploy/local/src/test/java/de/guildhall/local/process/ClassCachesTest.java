package de.guildhall.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassCachesTest {

    @TempDir
    Path directory;

    private Path application;
    private ClassCaches caches;

    @BeforeEach
    void application() throws IOException {
        application = Files.createDirectories(directory.resolve("quarkus-app"));
        Files.writeString(application.resolve("quarkus-run.jar"), "first");
        caches = new ClassCaches(directory.resolve("caches"), List.of(application));
    }

    @Test
    void beforeTheFirstTrainingThereIsNone() throws IOException {
        assertThat(caches.exist()).isFalse();
        assertThat(caches.fit()).isFalse();
    }

    @Test
    void cachesFitUntilAJarChanges() throws Exception {
        caches.forget();
        caches.assemble(List.of(), directory);
        assertThat(caches.fit()).isTrue();
        assertThat(caches.mode()).isEqualTo(ClassCache.Mode.USE);

        Files.writeString(application.resolve("quarkus-run.jar"), "second build");

        assertThat(caches.exist()).isTrue();
        assertThat(caches.fit()).isFalse();
        assertThat(caches.mode()).isEqualTo(ClassCache.Mode.NONE);
    }

    @Test
    void onlyWhatWasTrainedIsAssembled() throws Exception {
        caches.forget();
        Files.writeString(directory.resolve("caches/org.aotconf"), "training");

        caches.assemble(List.of(program("org"), program("exam")), directory);

        assertThat(directory.resolve("org.assembled")).exists();
        assertThat(directory.resolve("exam.assembled")).doesNotExist();
        assertThat(directory.resolve("caches/org.aotconf")).doesNotExist();
    }

    @Test
    void whoInterruptsTheAssemblyLeavesNoProgramRunning() throws Exception {
        caches.forget();
        Files.writeString(directory.resolve("caches/org.aotconf"), "training");
        var endless = program("org", "echo $$ > org.new; mv org.new org.pid; exec sleep 600");
        var assembly = Thread.ofVirtual()
                .unstarted(() -> assertThatThrownBy(() -> caches.assemble(List.of(endless), directory))
                        .isInstanceOf(InterruptedException.class));
        assembly.start();
        await().until(() -> Files.exists(directory.resolve("org.pid")));
        var program = ProcessHandle.of(Long.parseLong(
                        Files.readString(directory.resolve("org.pid")).strip()))
                .orElseThrow();

        assembly.interrupt();
        assembly.join();

        await().until(() -> !program.isAlive());
        assertThat(caches.exist()).isFalse();
    }

    private ChildSpec program(String name) {
        return program(name, "touch " + name + ".assembled");
    }

    private ChildSpec program(String name, String script) {
        return new ChildSpec(
                name,
                List.of("/bin/sh", "-c", script),
                directory,
                Map.of(),
                directory.resolve(name + ".log"),
                ChildSpec.Signal.TERM);
    }
}
