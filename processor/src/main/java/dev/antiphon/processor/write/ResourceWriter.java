package dev.antiphon.processor.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Puts texts beside the compiled classes, each with the one class that it was made from. */
public final class ResourceWriter {
    private final Filer filer;

    /**
     * A writer.
     *
     * @param filer the compiler's
     */
    public ResourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a text.
     *
     * @param resource the text
     * @param origin what it was made from
     * @return whether there is a folder of compiled classes to write it to
     * @throws IOException if the file cannot be written
     */
    public boolean write(Resource resource, TypeElement origin) throws IOException {
        Optional<FileObject> file =
                create(resource, origin).filter(created -> isInClassOutput(created, resource.path()));
        if (file.isEmpty()) {
            return false;
        }
        try (OutputStream out = file.get().openOutputStream()) {
            out.write(resource.text().getBytes(StandardCharsets.UTF_8));
        }
        return true;
    }

    private Optional<FileObject> create(Resource resource, TypeElement origin) throws IOException {
        try {
            return Optional.of(filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origin));
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty(); // as Eclipse's compiler says it, and other hosts of processors
        }
    }

    /** Without -d, javac would drop the file, its folders left out, beside the source or wherever it was started. */
    private static boolean isInClassOutput(FileObject file, String path) {
        return file.toUri().getSchemeSpecificPart().endsWith("/" + path);
    }
}
