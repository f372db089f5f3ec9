package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreElements;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What keeps a class from a codec of its own, whatever stands in it. */
final class Obstacles {
    private Obstacles() {}

    /** The reason to leave a class to databind, empty where there is none. */
    static Optional<String> to(TypeElement type) {
        String packageName = MoreElements.getPackage(type).getQualifiedName().toString();
        return packageName.startsWith("java.") || packageName.startsWith("com.fasterxml.")
                ? Optional.of("the JDK's and Jackson's own types have no codec beyond the common ones")
                : Optional.empty();
    }
}
