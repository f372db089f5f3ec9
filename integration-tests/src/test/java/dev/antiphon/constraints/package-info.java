/**
 * Constraints of jakarta.validation, as clients meet them. Their verdicts are compared with those of Hibernate Validator.
 */
@NullMarked
package dev.antiphon.constraints;

import org.jspecify.annotations.NullMarked;
