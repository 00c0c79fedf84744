package org.wespace.models;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java example of a page: import lines, then statements and local classes, that compile and run as they stand. */
final class PageExample {

    /** Comment of a page in front of an example that cannot be compiled yet. */
    static final String NOT_YET = "<!-- not compiled yet -->";

    private static final String FENCE = "```";
    private static final String CLASS = "Example";

    private final List<String> lines;
    private final boolean ready;

    private PageExample(List<String> lines, boolean ready) {
        this.lines = lines;
        this.ready = ready;
    }

    /**
     * All blocks of Java in a page, in order.
     *
     * @param maxLines most lines that an example may have, imports included
     * @throws AssertionError if there is none, if one is too long, or if the last is not closed
     */
    static List<PageExample> allIn(String page, int maxLines) {
        List<PageExample> examples = new ArrayList<>();
        List<String> block = null;
        boolean ready = true;
        for (String line : page.lines().toList()) {
            String stripped = line.strip();
            if (block != null && stripped.equals(FENCE)) {
                if (block.size() > maxLines) {
                    throw new AssertionError("an example has " + block.size() + " lines, more than " + maxLines);
                }
                examples.add(new PageExample(block, ready));
                block = null;
                ready = true;
            } else if (block != null) {
                block.add(line);
            } else if (stripped.equals(FENCE + "java")) {
                block = new ArrayList<>();
            } else if (!stripped.isEmpty()) {
                ready = !stripped.equals(NOT_YET);
            }
        }
        if (examples.isEmpty() || block != null) {
            throw new AssertionError("the page has no closed block of java");
        }
        return examples;
    }

    /** Whether it is meant to compile: not marked by {@link #NOT_YET} directly in front of it. */
    boolean ready() {
        return ready;
    }

    /** Whether it compiles, whatever its mark says. */
    boolean compiles(Path folder) {
        try {
            compile(folder);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    /** The example as a class with a main method. */
    String source() {
        StringBuilder source = new StringBuilder();
        lines.stream().filter(PageExample::isImport).forEach(line -> source.append(line)
                .append('\n'));
        source.append("public final class ")
                .append(CLASS)
                .append(" {\n    public static void main(String[] args) throws Exception {\n");
        lines.stream()
                .filter(line -> !isImport(line))
                .forEach(line -> source.append("        ").append(line).append('\n'));
        return source.append("    }\n}\n").toString();
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    /**
     * Compiles the example against the class path of this JVM and runs it.
     *
     * @param folder where class files go
     * @return what it printed
     */
    String run(Path folder) throws IOException {
        compile(folder);
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            loader.loadClass(CLASS).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError("the example failed: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the example cannot be started", e);
        } finally {
            System.setOut(screen);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void compile(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + CLASS + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source();
                    }
                };
        StringWriter problems = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(problems, null, null, options, null, List.of(file))
                .call();
        if (!compiled) {
            throw new AssertionError("the example does not compile:\n" + problems + "\n" + source());
        }
    }
}
