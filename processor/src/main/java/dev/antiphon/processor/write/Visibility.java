package dev.antiphon.processor.write;

import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The modifiers of what is public only where all that it mentions is. */
final class Visibility {
    private Visibility() {}

    static Modifier[] modifiers(boolean isPublic, Modifier... others) {
        return Stream.concat(isPublic ? Stream.of(Modifier.PUBLIC) : Stream.empty(), Stream.of(others))
                .toArray(Modifier[]::new);
    }
}
