package de.guildhall.platform.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts the passed tests per rule and level.
 *
 * <p>Without option it prints the table. {@code --write} generates {@code docs/rules.md} and {@code docs/rules.json},
 * {@code --check} fails if these two differ from what it would generate, {@code --forget} deletes the results of earlier
 * runs, so that only what runs next is counted.
 */
public final class RuleLedger {

    private static final Set<String> FOLDERS_WITHOUT_MODULES = Set.of("node_modules", "src", ".git", ".guildhall");

    private final Path root;
    private final PrintStream out;

    RuleLedger(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        // The ledger's answer is its printed table: this is the one place of the library that writes to the terminal.
        System.exit(new RuleLedger(Path.of(""), System.out).run(arguments));
    }

    int run(String... arguments) throws IOException {
        String option = arguments.length == 0 ? "" : arguments[0];
        if (option.equals("--forget")) {
            for (Path result : results()) {
                Files.delete(result);
            }
            return 0;
        }
        var proofs = new ArrayList<RuleProof>();
        for (Path result : results()) {
            proofs.addAll(RuleProof.read(result));
        }
        var book = RuleBook.read(root.resolve("docs/requirements.md"));
        var strangers = new TreeSet<String>();
        proofs.stream()
                .filter(proof -> !book.ids().contains(proof.rule()))
                .forEach(proof -> strangers.add(
                        proof.test() + " names " + proof.rule() + ", which docs/requirements.md does not have"));
        if (!strangers.isEmpty()) {
            strangers.forEach(out::println);
            return 1;
        }
        var table = new RuleTable(book, proofs);
        return switch (option) {
            case "" -> print(table);
            case "--write" -> write(table);
            case "--check" -> check(table);
            default -> refuse(option);
        };
    }

    private int print(RuleTable table) {
        out.print(table.text());
        return 0;
    }

    private int write(RuleTable table) throws IOException {
        Files.writeString(markdown(), table.markdown());
        Files.writeString(json(), table.json());
        out.println(table.summary());
        return 0;
    }

    private int check(RuleTable table) throws IOException {
        if (table.isWithoutProof()) {
            out.println("No test results found: run ./guildhall test first");
            return 1;
        }
        if (isStale(markdown(), table.markdown()) || isStale(json(), table.json())) {
            out.println("docs/rules.md and docs/rules.json are stale: run ./guildhall rules --write and commit them");
            return 1;
        }
        out.println(table.summary());
        return 0;
    }

    private int refuse(String option) {
        out.println("Unknown option " + option + ": use --write, --check, --forget or none");
        return 2;
    }

    private Path markdown() {
        return root.resolve("docs/rules.md");
    }

    private Path json() {
        return root.resolve("docs/rules.json");
    }

    private static boolean isStale(Path file, String expected) throws IOException {
        return !Files.exists(file) || !Files.readString(file).equals(expected);
    }

    private List<Path> results() throws IOException {
        var results = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name =
                        folder.toString().isEmpty() ? "" : folder.getFileName().toString();
                if (FOLDERS_WITHOUT_MODULES.contains(name)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                boolean elsewhereInTarget = folder.getParent() != null
                        && folder.getParent().endsWith(RuleProof.FOLDER.getParent())
                        && !folder.endsWith(RuleProof.FOLDER);
                return elsewhereInTarget ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getParent() != null
                        && file.getParent().endsWith(RuleProof.FOLDER)
                        && file.toString().endsWith(RuleProof.EXTENSION)) {
                    results.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        results.sort(null);
        return results;
    }
}
