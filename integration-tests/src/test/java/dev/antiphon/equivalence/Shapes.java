package dev.antiphon.equivalence;

import java.util.ArrayList;
import java.util.List;

/** All shapes that are compared. */
final class Shapes {
    private static final long SEED = 5;

    private Shapes() {}

    static List<ShapeGroup> groups() {
        List<ShapeGroup> groups = new ArrayList<>(RandomShapes.groups(SEED, 25, 8));
        groups.addAll(MemberTemplates.groups());
        groups.addAll(ValueTemplates.groups());
        return groups;
    }
}
