package dev.antiphon.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.ConnectMethod;
import dev.antiphon.processor.model.ConnectMethod.ConnectArgument;
import dev.antiphon.processor.model.ConnectMethod.ConnectParam;
import dev.antiphon.processor.model.ConnectMethod.InfoArgument;
import dev.antiphon.processor.model.ConnectMethod.ParamsRecord;
import dev.antiphon.processor.model.ConnectMethod.Presence;
import dev.antiphon.processor.model.UserSocketModel;

/** Writes how an endpoint lets connections in. */
final class ConnectWriter {
    private final UserSocketModel socket;

    ConnectWriter(UserSocketModel socket) {
        this.socket = socket;
    }

    MethodSpec write() {
        MethodSpec.Builder method = DispatcherMethods.override("connect")
                .returns(RuntimeTypes.CONNECT_RESULT)
                .addParameter(RuntimeTypes.CONNECT_PARAMS, "params")
                .addParameter(RuntimeTypes.CONNECT_INFO, "info");
        socket.connect()
                .ifPresentOrElse(
                        connect -> addCall(method, connect),
                        () -> method.addStatement("return $T.ok()", RuntimeTypes.CONNECT_RESULT));
        return method.build();
    }

    private static void addCall(MethodSpec.Builder method, ConnectMethod connect) {
        CodeBlock arguments =
                connect.arguments().stream().map(ConnectWriter::argument).collect(CodeBlock.joining(", "));
        method.addJavadoc("{@link $T#$L}.", connect.declaredIn(), connect.name())
                .addExceptions(connect.thrown())
                .addStatement("return socket.$L($L)", connect.name(), arguments);
        if (connect.deprecated()) {
            method.addAnnotation(DispatcherMethods.deprecationSuppressed());
        }
    }

    private static CodeBlock argument(ConnectArgument argument) {
        if (argument instanceof ParamsRecord params) {
            CodeBlock components =
                    params.components().stream().map(ConnectWriter::component).collect(CodeBlock.joining(", "));
            return CodeBlock.of("new $T($L)", params.type(), components);
        }
        return CodeBlock.of(argument instanceof InfoArgument ? "info" : "params.values()");
    }

    private static CodeBlock component(ConnectParam param) {
        CodeBlock arguments = param.type().parser() == null
                ? CodeBlock.of("$S", param.name())
                : CodeBlock.of(
                        "$S, $T::$L",
                        param.name(),
                        param.type().type(),
                        param.type().parser());
        if (param.presence() == Presence.REQUIRED) {
            return CodeBlock.of("params.require($L)", arguments);
        }
        CodeBlock found = CodeBlock.of("params.find($L)", arguments);
        return param.presence() == Presence.OPTIONAL ? found : CodeBlock.of("$L.orElse(null)", found);
    }
}
