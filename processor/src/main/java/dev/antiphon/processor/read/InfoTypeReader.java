package dev.antiphon.processor.read;

import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.InfoType;
import dev.antiphon.processor.model.InfoType.Case;
import dev.antiphon.processor.model.InfoType.SealedParent;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The type of a {@code @HandleInfo}'s message, with its place among others: what it is too, and which sealed types permit it. */
final class InfoTypeReader {
    private final JavaTypes types;

    InfoTypeReader(JavaTypes types) {
        this.types = types;
    }

    Optional<InfoType> read(Place place, TypeMirror type, Report report) {
        if (!MoreTypes.asTypeElement(type).getTypeParameters().isEmpty()) {
            report.add(Fault.GenericMessage, place, Wording.of(place.element()));
            return Optional.empty();
        }
        List<SealedParent> parents = types.supertypes(type)
                .map(MoreTypes::asTypeElement)
                .filter(InfoTypeReader::isSealed)
                .distinct()
                .map(parent -> new SealedParent(
                        erased(parent.asType()), casesOf(parent).distinct().toList()))
                .toList();
        return Optional.of(new InfoType(erased(type), types.supertypesOf(type), parents));
    }

    private Stream<Case> casesOf(TypeElement type) {
        boolean onlyItsCases = isSealed(type) && type.getModifiers().contains(Modifier.ABSTRACT);
        Stream<Case> itself = onlyItsCases
                ? Stream.empty()
                : Stream.of(new Case(erased(type.asType()), types.supertypesOf(type.asType())));
        Stream<Case> permitted = type.getPermittedSubclasses().stream()
                .map(MoreTypes::asTypeElement)
                .flatMap(this::casesOf);
        return Stream.concat(itself, permitted);
    }

    private TypeName erased(TypeMirror type) {
        return TypeName.get(types.types().erasure(type));
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }
}
