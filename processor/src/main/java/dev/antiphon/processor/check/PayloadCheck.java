package dev.antiphon.processor.check;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.antiphon.processor.model.Argument;
import dev.antiphon.processor.model.Argument.MessageArgument;
import dev.antiphon.processor.model.Argument.PayloadArgument;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.json.JsonType.Databind;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** One payload for each handler, of a type that can be made from what a client sends. */
final class PayloadCheck {
    private PayloadCheck() {}

    static void check(ChannelModel channel, Report report) {
        for (Handler handler : channel.handlers()) {
            HandlerMethod method = handler.method();
            checkOne(method.arguments(PayloadArgument.class), "payload", report);
            checkOne(method.arguments(MessageArgument.class), "message", report);
            method.arguments(PayloadArgument.class).forEach(argument -> checkReadable(argument, report));
        }
    }

    private static void checkOne(List<? extends Argument> arguments, String what, Report report) {
        arguments.stream()
                .skip(1)
                .forEach(second -> report.add(
                        Fault.SecondPayload,
                        second.place(),
                        Wording.of(second.place().element()),
                        Wording.of(arguments.get(0).place().element()),
                        what));
    }

    private static void checkReadable(PayloadArgument argument, Report report) {
        TypeMirror type = argument.place().element().asType();
        boolean byDatabind = argument.payload() instanceof JsonPayload payload
                && payload.json().unchecked() instanceof Databind;
        if (byDatabind && type.getKind() == TypeKind.DECLARED) {
            TypeElement element = MoreTypes.asTypeElement(type);
            obstacle(element)
                    .ifPresent(obstacle -> report.add(
                            Fault.UnreadablePayload,
                            argument.place(),
                            Wording.of(argument.place().element()),
                            Wording.of(element),
                            obstacle));
        }
    }

    /** Why Jackson cannot make one, empty where it can or where its annotations may tell it how. */
    private static Optional<String> obstacle(TypeElement type) {
        String packageName = MoreElements.getPackage(type).getQualifiedName().toString();
        if (packageName.startsWith("java.")
                || packageName.startsWith("com.fasterxml.")
                || isAnnotatedForJackson(type)) {
            return Optional.empty();
        }
        if (type.getKind() == ElementKind.INTERFACE) {
            return Optional.of("an interface");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("abstract");
        }
        boolean isInner = type.getKind() == ElementKind.CLASS
                && type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
        return isInner ? Optional.of("an inner class, not a static one") : Optional.empty();
    }

    private static boolean isAnnotatedForJackson(TypeElement type) {
        Stream<Element> annotations = type.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().asElement());
        return annotations.anyMatch(
                annotation -> annotation.getSimpleName().toString().startsWith("Json"));
    }
}
