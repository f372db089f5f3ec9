package dev.antiphon.processor.model.json;

/** What is given to an object that is made already. */
public sealed interface Assignment {
    /**
     * What is given.
     *
     * @return the member
     */
    Member member();

    /**
     * By a method.
     *
     * @param member the member
     * @param method the method's name
     */
    record BySetter(Member member, String method) implements Assignment {}

    /**
     * By its field.
     *
     * @param member the member
     * @param field the field's name
     */
    record ByField(Member member, String field) implements Assignment {}
}
