package dev.antiphon.processor.write;

import com.squareup.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;

/**
 * What is generated of one class.
 *
 * @param types a type for each source file
 * @param listing the routes of a user socket, for people
 */
public record Output(List<TypeSpec> types, Optional<Resource> listing) {
    /** Of a class with faults. */
    public static final Output NOTHING = of(List.of());

    /**
     * Sources alone.
     *
     * @param types a type for each file
     * @return the output
     */
    public static Output of(List<TypeSpec> types) {
        return new Output(types, Optional.empty());
    }
}
