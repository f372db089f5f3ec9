package dev.antiphon.processor.read;

import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.model.ReturnForm;
import dev.antiphon.processor.model.ReturnForm.Later;
import dev.antiphon.processor.model.ReturnForm.NoReply;
import dev.antiphon.processor.model.ReturnForm.ReplyForm;
import dev.antiphon.processor.model.ReturnForm.ReplyWith;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.stream.BaseStream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a handler's return type says. Where it says nothing, that is reported, and stands as {@code void}. */
final class ReturnFormReader {
    private static final ClassName STAGE = ClassName.get(CompletionStage.class);
    private static final List<ClassName> NO_PAYLOADS = List.of(
            ClassName.get(Future.class),
            ClassName.get(Optional.class),
            ClassName.get(OptionalInt.class),
            ClassName.get(Iterator.class),
            ClassName.get(BaseStream.class),
            ClassName.get(Flow.Publisher.class),
            ClassName.get("org.reactivestreams", "Publisher"));

    private final JavaTypes types;
    private final PayloadReader payloads;

    ReturnFormReader(JavaTypes types, PayloadReader payloads) {
        this.types = types;
        this.payloads = payloads;
    }

    ReturnForm read(TypeMirror type, Place method, Report report) {
        if (type.getKind() == TypeKind.VOID) {
            return new NoReply();
        }
        Optional<DeclaredType> stage = types.as(type, STAGE);
        if (stage.isPresent()) {
            return later(type, stage.get().getTypeArguments(), method, report);
        }
        Optional<DeclaredType> reply = types.as(type, RuntimeTypes.REPLY);
        if (reply.isPresent()) {
            return reply(type, reply.get(), method, report);
        }
        if (!isPayload(type)) {
            report.add(
                    Fault.UnknownReturnType, method, Wording.of(type, method.element()), Wording.of(method.element()));
            return new NoReply();
        }
        return new ReplyWith(payloads.read(type));
    }

    private ReturnForm later(TypeMirror written, List<? extends TypeMirror> arguments, Place method, Report report) {
        if (arguments.isEmpty() || !areNamed(arguments)) {
            report.add(Fault.StageOfUnknown, method, Wording.of(written, method.element()));
            return new NoReply();
        }
        TypeMirror value = arguments.get(0);
        if (JavaTypes.is(value, Void.class)) {
            report.add(Fault.StageOfNothing, method, Wording.of(written, method.element()));
            return new NoReply();
        }
        if (JavaTypes.is(value, RuntimeTypes.REPLY)) {
            ReturnForm form = reply(value, (DeclaredType) value, method, report);
            return form instanceof ReplyForm ? new Later(form) : form;
        }
        boolean known = isPayload(value)
                && types.as(value, RuntimeTypes.REPLY).isEmpty()
                && types.as(value, STAGE).isEmpty();
        if (!known) {
            report.add(Fault.StageOfUnknown, method, Wording.of(written, method.element()));
            return new NoReply();
        }
        return new Later(new ReplyWith(payloads.read(value)));
    }

    private ReturnForm reply(TypeMirror written, DeclaredType reply, Place method, Report report) {
        List<? extends TypeMirror> arguments = reply.getTypeArguments();
        if (arguments.isEmpty() || !areNamed(arguments)) {
            report.add(Fault.UnnamedType, method, Wording.of(written, method.element()), "Reply");
            return new NoReply();
        }
        boolean known = arguments.stream().allMatch(type -> JavaTypes.is(type, Void.class) || isPayload(type));
        if (!known) {
            report.add(
                    Fault.UnknownReturnType,
                    method,
                    Wording.of(written, method.element()),
                    Wording.of(method.element()));
            return new NoReply();
        }
        return new ReplyForm(payloads.read(arguments.get(0)), payloads.read(arguments.get(1)));
    }

    static boolean areNamed(List<? extends TypeMirror> arguments) {
        return arguments.stream()
                .allMatch(argument -> argument.getKind() == TypeKind.DECLARED || argument.getKind() == TypeKind.ARRAY);
    }

    private boolean isPayload(TypeMirror type) {
        boolean known = type.getKind().isPrimitive()
                || type.getKind() == TypeKind.ARRAY
                || (type.getKind() == TypeKind.DECLARED
                        && !JavaTypes.is(type, Object.class)
                        && !JavaTypes.is(type, Void.class));
        return known
                && NO_PAYLOADS.stream().noneMatch(name -> types.as(type, name).isPresent());
    }
}
