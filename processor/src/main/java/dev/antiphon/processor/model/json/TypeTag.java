package dev.antiphon.processor.model.json;

/** Where JSON says of which subtype it is. */
public sealed interface TypeTag {
    /**
     * A member besides those of the subtype.
     *
     * @param name its name
     */
    record Property(String name) implements TypeTag {}

    /**
     * A member that the subtype has, reads and writes by itself.
     *
     * @param name its name
     */
    record Existing(String name) implements TypeTag {}

    /** The name of an object's only member, whose value is of the subtype. */
    record Wrapper() implements TypeTag {}
}
