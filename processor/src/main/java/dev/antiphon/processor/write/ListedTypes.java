package dev.antiphon.processor.write;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What types are called in a listing: as within the class that is listed, unless two types would then be called the same.
 * It learns of types as it is asked for them, so a listing is written twice, and the second text is good.
 */
final class ListedTypes {
    private final SetMultimap<String, ClassName> meanings = HashMultimap.create();

    /** The name of a type where it stands in a class. */
    String name(TypeName type, ClassName within) {
        if (type instanceof ClassName name) {
            return shortest(name, within);
        }
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments.stream()
                    .map(argument -> name(argument, within))
                    .collect(Collectors.joining(", ", name(generic.rawType, within) + "<", ">"));
        }
        if (type instanceof ArrayTypeName array) {
            return name(array.componentType, within) + "[]";
        }
        return type.toString();
    }

    private String shortest(ClassName type, ClassName within) {
        List<String> candidates =
                List.of(asWithin(type, within), String.join(".", type.simpleNames()), type.canonicalName());
        candidates.forEach(name -> meanings.put(name, type));
        return candidates.stream()
                .filter(name -> meanings.get(name).size() == 1)
                .findFirst()
                .orElse(type.canonicalName());
    }

    /** Without the classes around it that are around the other class, or are that class. */
    private static String asWithin(ClassName type, ClassName within) {
        List<String> names = type.simpleNames();
        List<String> around = within.simpleNames();
        int shared = 0;
        if (type.packageName().equals(within.packageName())) {
            while (shared < names.size() - 1
                    && shared < around.size()
                    && names.get(shared).equals(around.get(shared))) {
                shared++;
            }
        }
        return String.join(".", names.subList(shared, names.size()));
    }
}
