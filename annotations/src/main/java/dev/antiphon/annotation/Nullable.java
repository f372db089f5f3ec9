package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member of a payload that may be missing or null, as any annotation of this name says. It stands on a declaration:
 * javac before 22 does not find annotations of types, such as JSpecify's, in class files (JDK-8225377), so types of
 * payloads that come from other modules are better annotated with this one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Nullable {}
