package de.guildhall.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a Java program.
 *
 * @param quick compiles lightly, for a quick start and little memory; otherwise as in production
 */
public record JavaCommand(int heapMebibytes, boolean quick, ClassCache cache, List<String> options) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    public static JavaCommand quick(ClassCache cache) {
        return new JavaCommand(128, true, cache, List.of());
    }

    public static JavaCommand steady() {
        return new JavaCommand(128, false, ClassCache.none(), List.of());
    }

    public JavaCommand withHeap(int mebibytes) {
        return new JavaCommand(mebibytes, quick, cache, options);
    }

    public JavaCommand with(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new JavaCommand(heapMebibytes, quick, cache, List.copyOf(all));
    }

    /** A program of the launcher's own class path. */
    public List<String> main(Class<?> program, String... arguments) {
        return classPath(System.getProperty("java.class.path"), program.getName(), arguments);
    }

    public List<String> classPath(String path, String program, String... arguments) {
        var command = start();
        command.addAll(List.of("-cp", path, program));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The cache is only accepted when the class path reads as it did in training, hence the bare file name. */
    public List<String> jar(String file) {
        var command = start();
        command.addAll(List.of("-jar", file));
        return command;
    }

    private List<String> start() {
        var command = new ArrayList<String>();
        command.add(JAVA.toString());
        command.add("-Xmx" + heapMebibytes + "m");
        // Ten Java programs share a small machine.
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+UseCompactObjectHeaders");
        if (quick) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(cache.options());
        command.addAll(options);
        return command;
    }
}
