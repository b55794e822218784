// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class path of its own for test plug-ins, with the services named that a test wants, and classes missing that it wants. */
final class PluginLoader extends ClassLoader {
    private static final String PLUGINS = "io.github.laatupaja.plugins.";
    private static final String SERVICES = "META-INF/services/";

    private final Path folder;
    private final String missing;

    PluginLoader(Path folder, String missing) {
        super(PluginLoader.class.getClassLoader());
        this.folder = folder;
        this.missing = missing;
    }

    /** Names classes as providers of a service, by their simple names; other text goes in as it is. */
    PluginLoader provide(Class<?> service, String... names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(name.indexOf('.') < 0 ? PLUGINS + name : name).append('\n');
        }
        try {
            Files.writeString(folder.resolve(service.getName()), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.startsWith(SERVICES)) {
            return super.getResources(name);
        }
        Path file = folder.resolve(name.substring(SERVICES.length()));
        return Collections.enumeration(Files.exists(file) ? List.of(file.toUri().toURL()) : List.of());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PLUGINS)) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        if (name.equals(PLUGINS + missing)) {
            throw new ClassNotFoundException(name);
        }
        String file = "/" + name.replace('.', '/') + ".class";
        try (@Nullable InputStream stream = PluginLoader.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
