package dev.antiphon.processor.read.constraint;

import dev.antiphon.processor.model.json.Constraint;
import dev.antiphon.processor.model.json.Constraint.Bound;
import dev.antiphon.processor.model.json.Constraint.Bound.Side;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** The bounds of one number, which some number must meet together. */
final class Bounds {
    private final Report report;
    private final List<Placed> known = new ArrayList<>();

    Bounds(Report report) {
        this.report = report;
    }

    void add(Constraint constraint, ConstraintAnnotation annotation) {
        if (constraint instanceof Bound bound) {
            Placed added = new Placed(bound, annotation);
            known.stream()
                    .filter(other -> other.excludes(added) || added.excludes(other))
                    .forEach(other -> report.add(
                            Fault.ImpossibleConstraint,
                            annotation.place(),
                            Wording.of(other.annotation().mirror()),
                            Wording.of(annotation.mirror())));
            known.add(added);
        }
    }

    /**
     * A bound with where it was written.
     *
     * @param bound the bound
     * @param annotation what says so
     */
    private record Placed(Bound bound, ConstraintAnnotation annotation) {
        /** As a lower bound, all that an upper one lets through. */
        boolean excludes(Placed upper) {
            boolean isLower = bound.side() == Side.AT_LEAST || bound.side() == Side.MORE_THAN;
            boolean isUpper = upper.bound.side() == Side.AT_MOST || upper.bound.side() == Side.LESS_THAN;
            int order = bound.value().compareTo(upper.bound.value());
            boolean isOpen = bound.side() == Side.MORE_THAN || upper.bound.side() == Side.LESS_THAN;
            return isLower && isUpper && (order > 0 || (order == 0 && isOpen));
        }
    }
}
