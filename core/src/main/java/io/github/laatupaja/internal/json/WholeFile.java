// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/** Writes text whole or not at all; a file is replaced: a reader sees the old content or the new, and a failure leaves the old. */
public final class WholeFile {
    private static final int MOST_LINKS = 40;
    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WholeFile() {}

    /**
     * Writes text in UTF-8 to a file beside the target and moves it there when it is complete on the disk. A link stays a
     * link: what it points to is replaced, or made. What is no file, such as a pipe, is written to and not replaced.
     *
     * @throws IOException if the text cannot be written, or the file is read-only; the target is then as it was
     */
    public static void write(Path target, String text) throws IOException {
        Path file = linked(target.toAbsolutePath());
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                write(stream, text);
            }
        } else {
            replace(file, text);
        }
    }

    private static Path linked(Path target) throws IOException {
        Path file = target;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(target.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    private static void replace(Path file, String text) throws IOException {
        checkWritable(file);
        // a name of its own: with the file's in it, it could be longer than a name can be
        Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            writeThrough(part, file, text);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes text in UTF-8 to a stream, which stays open.
     *
     * @throws IOException if the stream fails, or if the text cannot be written; nothing is then written
     */
    public static void write(OutputStream stream, String text) throws IOException {
        ByteBuffer bytes = encoded(text);
        stream.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    }

    private static ByteBuffer encoded(String text) throws CharacterCodingException {
        // an encoder: it refuses what is no text, where getBytes would write a question mark
        return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    }

    private static void writeThrough(Path part, Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = encoded(text);
            keepPermissions(part, file);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** To replace a file, only its folder need be writable; who made the file read-only meant otherwise. */
    private static void checkWritable(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean isReadOnly = Files.exists(file)
                && (!Files.isWritable(file)
                        // asked apart: a superuser may write to it all the same
                        || (view != null
                                && Collections.disjoint(view.readAttributes().permissions(), WRITERS)));
        if (isReadOnly) {
            throw new AccessDeniedException(file.toString(), null, "it is read-only");
        }
    }

    /** An assessment may be personal: who could not read the old file cannot read the new one. */
    private static void keepPermissions(Path part, Path file) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (old != null && Files.exists(file)) {
            Files.setPosixFilePermissions(part, old.readAttributes().permissions());
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
