package dev.antiphon.equivalence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All shapes, compiled.
 *
 * @param program their classes
 * @param byGroup their codecs
 */
record Subjects(Program program, Map<ShapeGroup, List<Subject>> byGroup) {
    /** Compiles all shapes, which takes some seconds. */
    static Subjects compiled(List<ShapeGroup> groups) {
        Map<String, String> sources = new LinkedHashMap<>();
        groups.forEach(group -> sources.putAll(group.sources()));
        return of(groups, Program.of("shapes", sources));
    }

    /** The codecs of some groups in a program. */
    static Subjects of(List<ShapeGroup> groups, Program program) {
        Map<ShapeGroup, List<Subject>> byGroup = new LinkedHashMap<>();
        for (ShapeGroup group : groups) {
            List<Subject> subjects = new ArrayList<>();
            for (Shape shape : group.shapes()) {
                subjects.add(subject(group, shape, program));
            }
            byGroup.put(group, subjects);
        }
        return new Subjects(program, byGroup);
    }

    private static Subject subject(ShapeGroup group, Shape shape, Program program) {
        try {
            return Subject.of(group, shape, program);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(shape.toString(), e);
        }
    }
}
