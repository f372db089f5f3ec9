package dev.antiphon.processor.check;

import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.report.Wording;

/** How a diagnostic calls a handler: by its annotation and its method. */
final class MethodWords {
    private MethodWords() {}

    static String annotation(Handler handler) {
        if (handler instanceof Handler.Join) {
            return "@Join";
        }
        if (handler instanceof Handler.In) {
            return "@HandleIn";
        }
        if (handler instanceof Handler.Out) {
            return "@HandleOut";
        }
        if (handler instanceof Handler.Info) {
            return "@HandleInfo";
        }
        return handler instanceof Handler.OfBroadcast ? "@HandleBroadcast" : "@Terminate";
    }

    static String method(Handler handler) {
        return Wording.of(handler.method().place().element());
    }

    static String annotated(Handler handler) {
        return annotation(handler) + " " + method(handler);
    }
}
