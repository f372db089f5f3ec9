package dev.antiphon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import dev.antiphon.ChannelFactory;
import dev.antiphon.dispatch.ChannelStart;
import dev.antiphon.dispatch.SocketEndpoint;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The generated routing table, run: any topic goes to the channel that a naive reading of the rules names. */
final class RoutingTest {
    /** The channels of {@code good/topics/TopicSocket} in the order of the rules, each with all topics it takes. */
    private static final List<String[]> RULES = List.of(
            new String[] {"LobbyChannel", "lobby"},
            new String[] {"VipRoomChannel", "room:vip:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"},
            new String[] {"RoomChannel", "room:[^:]+"},
            new String[] {"OrgRoomChannel", "org:(0|-?[1-9][0-9]{0,8}):room:(0|-?[1-9][0-9]{0,17})"},
            new String[] {"NumberChannel", "0|-?[1-9][0-9]{0,8}"},
            new String[] {"PaintChannel", "(RED|GREEN):paint"},
            new String[] {"OrgChannel", "org:[^:]+:.*"},
            new String[] {"AnyChannel", ".*"});

    private static final SocketEndpoint ENDPOINT = endpoint();

    @Property
    void anyTopicGoesWhereTheRulesSay(@ForAll("topics") String topic) throws Exception {
        assertEquals(expected(topic), actual(topic), topic);
    }

    @Example
    void typedSegmentsThatAreNotCanonicalFallThrough() throws Exception {
        assertEquals("OrgRoomChannel", actual("org:7:room:8"));
        assertEquals("OrgChannel", actual("org:07:room:8"));
        assertEquals("AnyChannel", actual("007"));
        assertEquals("AnyChannel", actual("BLUE:paint"));
    }

    private static String expected(String topic) {
        return RULES.stream()
                .filter(rule -> topic.matches(rule[1]))
                .map(rule -> rule[0])
                .findFirst()
                .orElseThrow();
    }

    private static String actual(String topic) throws Exception {
        ChannelStart start = Optional.ofNullable(ENDPOINT.channelFor(topic)).orElseThrow();
        return start.start().channel();
    }

    @Provide
    Arbitrary<String> topics() {
        Arbitrary<String> segment = Arbitraries.of(
                "lobby",
                "room",
                "vip",
                "org",
                "paint",
                "RED",
                "GREEN",
                "BLUE",
                "7",
                "07",
                "-7",
                "-0",
                "",
                "x y",
                "é",
                "123e4567-e89b-12d3-a456-426614174000",
                "123E4567-E89B-12D3-A456-426614174000");
        return segment.list().ofMinSize(1).ofMaxSize(5).map(segments -> String.join(":", segments));
    }

    private static SocketEndpoint endpoint() {
        try {
            Compilation compilation = Compiled.of(Sources.of("good", "topics"));
            assertThat(compilation).succeeded();
            ClassLoader loader = new CompiledClasses(compilation);
            Class<?> socket = loader.loadClass("topics.TopicSocket");
            Class<?> endpoint = loader.loadClass("topics.TopicSocketEndpoint");
            Method of = List.of(endpoint.getDeclaredMethods()).stream()
                    .filter(method -> method.getName().equals("of"))
                    .findFirst()
                    .orElseThrow();
            of.setAccessible(true);
            List<Object> arguments = new ArrayList<>();
            Constructor<?> constructor = socket.getDeclaredConstructor();
            constructor.setAccessible(true);
            arguments.add(constructor.newInstance());
            while (arguments.size() < of.getParameterCount()) {
                arguments.add(factory((ParameterizedType) of.getGenericParameterTypes()[arguments.size()]));
            }
            return (SocketEndpoint) of.invoke(null, arguments.toArray());
        } catch (ReflectiveOperationException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ChannelFactory<?> factory(ParameterizedType type) {
        Class<?> channel = (Class<?>) type.getActualTypeArguments()[0];
        return () -> {
            Constructor<?> constructor = channel.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        };
    }

    private static final class CompiledClasses extends ClassLoader {
        private final Map<String, byte[]> classes = new HashMap<>();

        CompiledClasses(Compilation compilation) throws IOException {
            super(RoutingTest.class.getClassLoader());
            for (JavaFileObject file : compilation.generatedFiles()) {
                if (file.getKind() == Kind.CLASS) {
                    try (var in = file.openInputStream()) {
                        String name = file.getName()
                                .replaceFirst("^/CLASS_OUTPUT/", "")
                                .replaceFirst("\\.class$", "");
                        classes.put(name.replace('/', '.'), in.readAllBytes());
                    }
                }
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
