package dev.antiphon.processor.read;

import com.google.auto.common.MoreElements;
import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.PayloadTypeModel;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.model.json.JsonType.Missing;
import dev.antiphon.processor.report.Report;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What a class annotated {@code @PayloadType} says. */
public final class PayloadTypeReader {
    private final JavaTypes types;

    /**
     * A reader.
     *
     * @param environment the compiler's
     */
    public PayloadTypeReader(ProcessingEnvironment environment) {
        this.types = new JavaTypes(environment);
    }

    /**
     * Reads a type.
     *
     * @param type a class annotated {@code @PayloadType}
     * @param report takes what is wrong with constraints
     * @return the model
     */
    public PayloadTypeModel read(TypeElement type, Report report) {
        return new PayloadTypeModel(
                ClassName.get(type),
                JavaTypes.isPublic(type),
                !type.getTypeParameters().isEmpty(),
                JavaTypes.isDeprecated(type),
                payload(type, report),
                Place.of(type));
    }

    /**
     * Whether all exists that a type is made of.
     *
     * @param type a class annotated {@code @PayloadType}
     * @return whether it can be read, now
     */
    public boolean canRead(TypeElement type) {
        return payload(type, new Report()).parts().noneMatch(Missing.class::isInstance);
    }

    private JsonPayload payload(TypeElement type, Report report) {
        return new PayloadReader(types, MoreElements.getPackage(type)).readShared(type, report);
    }
}
