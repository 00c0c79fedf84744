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

/** The first Java example of a page: import lines, then statements, that compile and run as they stand. */
final class ReadmeExample {

    /** Most lines that an example may have, imports included. */
    static final int MAX_LINES = 14;

    private static final String FENCE = "```";
    private static final String CLASS = "Example";

    private final List<String> lines;

    private ReadmeExample(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The first block of Java in a page.
     *
     * @throws AssertionError if there is none, or if it is too long
     */
    static ReadmeExample firstIn(String page) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : page.lines().toList()) {
            if (inside && line.strip().equals(FENCE)) {
                if (lines.size() > MAX_LINES) {
                    throw new AssertionError("the example has " + lines.size() + " lines, more than " + MAX_LINES);
                }
                return new ReadmeExample(lines);
            }
            if (inside) {
                lines.add(line);
            }
            inside |= line.strip().equals(FENCE + "java");
        }
        throw new AssertionError("the page has no closed block of java");
    }

    /** The example as a class with a main method. */
    String source() {
        StringBuilder source = new StringBuilder();
        lines.stream().filter(ReadmeExample::isImport).forEach(line -> source.append(line)
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
