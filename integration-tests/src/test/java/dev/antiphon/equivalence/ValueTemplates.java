package dev.antiphon.equivalence;

import java.util.List;

/** Annotations on how objects are made, on enums, on dates, and on what stands for another value. */
final class ValueTemplates {
    private ValueTemplates() {}

    static List<ShapeGroup> groups() {
        return Template.groups(
                new Template("Created", """
                        final class $N$P$I {
                            private final $T some;
                            private final int count;
                            @JsonCreator $N(@JsonProperty("some") $T some, @JsonProperty("n") int count) {
                                this.some = some;
                                this.count = count;
                            }
                            public $T getSome() { return some; }
                            @JsonProperty("n") public int count() { return count; }
                        }
                        """),
                new Template("CreatedRecord", """
                        record $N($T some, int count)$I {
                            @JsonCreator static $N of(@JsonProperty("some") $T some, @JsonProperty("count") int count) {
                                return new $N(some, count + 1);
                            }
                        }
                        """),
                new Template("Constructed", """
                        final class $N$P$I {
                            private final $T some;
                            private final @Nullable String note;
                            $N($T some, @Nullable String note) { this.some = some; this.note = note; }
                            public $T getSome() { return some; }
                            public @Nullable String getNote() { return note; }
                        }
                        """),
                new Template("Valued", "record $N(@JsonValue String value) {\n    @JsonCreator $N {}\n}"),
                new Template("ValuedNumber", """
                        record $N(int cents) {
                            @JsonCreator(mode = JsonCreator.Mode.DELEGATING) static $N of(int cents) {
                                if (cents < 0) { throw new IllegalArgumentException("negative: " + cents); }
                                return new $N(cents);
                            }
                            @JsonValue int toCents() { return Math.max(0, cents); }
                        }
                        """),
                new Template("ValuedEnum", """
                        enum $N {
                            LOW("low"), HIGH("high one");
                            private final String text;
                            $N(String text) { this.text = text; }
                            @JsonValue String text() { return text; }
                        }
                        """),
                new Template(
                        "RenamedEnum",
                        "enum $N { @JsonProperty(\"one\") ONE, @JsonProperty(\"zwei\") @JsonAlias({\"two\", \"deux\"}) TWO, THREE }"),
                new Template(
                        "NumberedEnum", "@JsonFormat(shape = JsonFormat.Shape.NUMBER)\nenum $N { ZERO, ONE, TWO }"),
                new Template("DefaultEnum", "enum $N { A, B, @JsonEnumDefaultValue UNKNOWN }"),
                new Template(
                        "Dated",
                        "record $N$P($T some, @JsonFormat(pattern = \"dd.MM.yyyy\") LocalDate day,"
                                + " @JsonFormat(pattern = \"yyyy-MM-dd HH:mm\") LocalDateTime at)$I {}"),
                new Template("Discriminated", """
                        record $N$P($T some, Animal animal, List<Animal> others)$I {
                            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
                            @JsonSubTypes({@JsonSubTypes.Type(Cat.class), @JsonSubTypes.Type(value = Dog.class, name = "dog")})
                            sealed interface Animal permits Cat, Dog {}
                            @JsonTypeName("cat") record Cat(int lives) implements Animal {}
                            record Dog(@JsonProperty("called") String name, @Nullable Animal friend) implements Animal {}
                        }
                        """));
    }
}
