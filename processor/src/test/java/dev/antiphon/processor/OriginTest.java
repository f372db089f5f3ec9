package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Gradle compiles anew only what changed: each generated file names the one class that it was made from. */
final class OriginTest {
    @Test
    void eachFileHasTheClassItWasMadeFromAsItsOnlyOrigin() {
        RecordingProcessor processor = new RecordingProcessor();

        Compiler.javac().withProcessors(processor).compile(Sources.of("good", "chat"));

        assertEquals(
                Map.of(
                        "chat.ChatSocketEndpoint", "chat.ChatSocket",
                        "chat.LobbyChannelDispatcher", "chat.LobbyChannel",
                        "chat.LobbyChannelTopic", "chat.LobbyChannel",
                        "chat.RoomChannelDispatcher", "chat.RoomChannel",
                        "chat.RoomChannelEvents", "chat.RoomChannel",
                        "chat.RoomChannelPayloads", "chat.RoomChannel",
                        "chat.RoomChannelTopic", "chat.RoomChannel"),
                processor.origins);
    }

    @Test
    void gradleIsToldThatTheProcessorIsIsolating() throws IOException {
        try (var registration =
                AntiphonProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            String line = new String(registration.readAllBytes()).strip();
            assertEquals(AntiphonProcessor.class.getName() + ",isolating", line);
        }
    }

    /** Our processor with a filer that remembers what each file was made from. */
    @SupportedAnnotationTypes("dev.antiphon.annotation.*")
    private static final class RecordingProcessor extends AbstractProcessor {
        private final AntiphonProcessor processor = new AntiphonProcessor();
        private final Map<String, String> origins = new TreeMap<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = recording(Filer.class, environment.getFiler(), (name, arguments) -> {
                Element[] elements = (Element[]) arguments[1];
                assertEquals(1, elements.length, "origins of " + arguments[0]);
                origins.put(arguments[0].toString(), elements[0].toString());
            });
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        private interface Call {
            void made(String name, Object[] arguments);
        }

        private static <T> T recording(Class<T> type, T target, Call call) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        call.made(method.getName(), arguments);
                        try {
                            return method.invoke(target, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }
}
