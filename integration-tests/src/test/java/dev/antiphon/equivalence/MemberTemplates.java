package dev.antiphon.equivalence;

import java.util.List;

/** Annotations on members and on objects. */
final class MemberTemplates {
    private MemberTemplates() {}

    static List<ShapeGroup> groups() {
        return Template.groups(
                new Template(
                        "Renamed",
                        "record $N$P(@JsonProperty(\"first name\") $T firstName, @JsonProperty(\"_id\") int id)$I {}"),
                new Template("RenamedBean", """
                        final class $N$P$I {
                            @JsonProperty("a.b") private $T some;
                            private int count;
                            public $T getSome() { return some; }
                            public void setSome($T some) { this.some = some; }
                            @JsonProperty("n") public int getCount() { return count; }
                            public void setCount(int count) { this.count = count; }
                        }
                        """),
                new Template(
                        "Aliased",
                        "record $N$P(@JsonAlias({\"nick\", \"handle\"}) $T name, @JsonAlias(\"years\") int age)$I {}"),
                new Template(
                        "RenamedAliased",
                        "record $N$P(@JsonProperty(\"title\") @JsonAlias(\"heading\") $T name, Boolean on)$I {}"),
                new Template("Ignored", "record $N$P($T shown, @JsonIgnore @Nullable String secret, int more)$I {}"),
                new Template("IgnoredBean", """
                        final class $N$P$I {
                            public $T shown;
                            @JsonIgnore public String secret;
                            public int more;
                        }
                        """),
                new Template(
                        "IgnoredNames",
                        "@JsonIgnoreProperties({\"secret\", \"unheardOf\"})\n"
                                + "record $N$P($T shown, @Nullable String secret, int more)$I {}"),
                new Template(
                        "IgnoredUnknown",
                        "@JsonIgnoreProperties(ignoreUnknown = true)\nrecord $N$P($T shown, long more)$I {}"),
                new Template(
                        "NonNull",
                        "@JsonInclude(JsonInclude.Include.NON_NULL)\n"
                                + "record $N$P($T one, @Nullable String two, Optional<String> three)$I {}"),
                new Template(
                        "NonEmpty",
                        "@JsonInclude(JsonInclude.Include.NON_EMPTY)\n"
                                + "record $N$P(@Nullable $T one, String text, List<Integer> list, Map<String, Integer> map,"
                                + " Optional<String> maybe, int[] array, int number)$I {}"),
                new Template(
                        "NonAbsent",
                        "record $N$P(@JsonInclude(JsonInclude.Include.NON_ABSENT) @Nullable $T one,"
                                + " @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> two,"
                                + " @JsonInclude(JsonInclude.Include.NON_DEFAULT) int three)$I {}"),
                new Template(
                        "SnakeCase",
                        "@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)\n"
                                + "record $N$P($T firstName, int anURL, String a1B2, Optional<String> x)$I {}"),
                new Template(
                        "KebabCase",
                        "@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)\n"
                                + "record $N$P($T firstName, @JsonProperty(\"asIs\") int isOpen)$I {}"),
                new Template(
                        "UpperCamel",
                        "@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)\n"
                                + "record $N$P($T firstName, @JsonAlias(\"other\") int secondName)$I {}"),
                new Template(
                        "Unwrapped",
                        "record $N$P($T own, @JsonUnwrapped Address address)$I {\n"
                                + "    record Address(String street, int number) {}\n}"),
                new Template("UnwrappedBean", """
                        final class $N$P$I {
                            public $T own;
                            @JsonUnwrapped(prefix = "home_", suffix = "_x") public Address address;
                            static final class Address { public String street; public int number; }
                        }
                        """));
    }
}
