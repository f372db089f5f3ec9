package dev.antiphon.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.antiphon.processor.model.Argument;
import dev.antiphon.processor.model.Argument.ConnectInfoArgument;
import dev.antiphon.processor.model.Argument.EventArgument;
import dev.antiphon.processor.model.Argument.PayloadArgument;
import dev.antiphon.processor.model.Argument.SocketArgument;
import dev.antiphon.processor.model.Argument.SocketRefArgument;
import dev.antiphon.processor.model.Argument.StopReasonArgument;
import dev.antiphon.processor.model.Argument.TopicParamArgument;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.write.json.PayloadConstants;

/**
 * Calls of the channel's methods, with what their parameters are bound to.
 *
 * @param payloads the channel's codecs
 * @param topic how the topic was read
 * @param payload the expression that is the payload
 * @param event the expression that is the event's name
 * @param message the variable that holds the message of a {@code @HandleInfo}
 */
record Call(PayloadConstants payloads, TopicReading topic, String payload, String event, String message) {
    /** In a dispatcher's methods that are given an event and its payload. */
    static Call in(Scope scope) {
        return new Call(scope.payloads(), scope.topic(), "payload", "event", "message");
    }

    /** With the message in a variable. */
    Call message(String variable) {
        return new Call(payloads, topic, payload, event, variable);
    }

    /** With what a broadcast carries, on a topic of another channel. */
    Call broadcast(TopicReading source) {
        return new Call(payloads, source, "broadcast.payload()", "broadcast.event()", "broadcast");
    }

    CodeBlock to(HandlerMethod method) {
        CodeBlock arguments = method.arguments().stream().map(this::argument).collect(CodeBlock.joining(", "));
        return CodeBlock.of("channel.$L($L)", method.name(), arguments);
    }

    private CodeBlock argument(Argument argument) {
        if (argument instanceof PayloadArgument taken) {
            return CodeBlock.of("$L.read($L)", payload, payloads.codec(taken.payload()));
        }
        if (argument instanceof TopicParamArgument param) {
            return CodeBlock.of("$L", topic.variable(param));
        }
        if (argument instanceof SocketRefArgument ref) {
            return CodeBlock.of("to.ref($L, $L)", payloads.codec(ref.ok()), payloads.codec(ref.error()));
        }
        if (argument instanceof SocketArgument) {
            return CodeBlock.of("socket");
        }
        if (argument instanceof EventArgument) {
            return CodeBlock.of("$L", event);
        }
        if (argument instanceof ConnectInfoArgument) {
            return CodeBlock.of("info");
        }
        return argument instanceof StopReasonArgument ? CodeBlock.of("reason") : CodeBlock.of("$L", message);
    }
}
