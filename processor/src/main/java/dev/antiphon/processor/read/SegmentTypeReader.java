package dev.antiphon.processor.read;

import dev.antiphon.processor.model.SegmentType;
import dev.antiphon.processor.model.SegmentType.EnumConstant;
import dev.antiphon.processor.model.SegmentType.IntNumber;
import dev.antiphon.processor.model.SegmentType.LongNumber;
import dev.antiphon.processor.model.SegmentType.Text;
import dev.antiphon.processor.model.SegmentType.Uuid;
import java.util.Optional;
import java.util.UUID;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a part of a topic is read as. */
final class SegmentTypeReader {
    private SegmentTypeReader() {}

    static Optional<SegmentType> read(JavaTypes types, TypeMirror type) {
        if (type.getKind() == TypeKind.INT) {
            return Optional.of(new IntNumber());
        }
        if (type.getKind() == TypeKind.LONG) {
            return Optional.of(new LongNumber());
        }
        if (JavaTypes.is(type, String.class)) {
            return Optional.of(new Text());
        }
        if (JavaTypes.is(type, UUID.class)) {
            return Optional.of(new Uuid());
        }
        return types.isEnum(type) && JavaTypes.hasConstants(type)
                ? Optional.of(new EnumConstant(JavaTypes.nameOf(type)))
                : Optional.empty();
    }
}
