package dev.antiphon.equivalence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.antiphon.codec.DatabindCodec;
import dev.antiphon.codec.PayloadReader;
import dev.antiphon.codec.PayloadWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A shape with its two codecs.
 *
 * @param shape what it is
 * @param type the type of the payload
 * @param reader the generated codec
 * @param writer the generated codec
 * @param databind what it is compared with
 * @param whole whether the generated codec leaves nothing of it to databind
 */
record Subject(
        Shape shape,
        JavaType type,
        PayloadReader<Object> reader,
        PayloadWriter<Object> writer,
        DatabindCodec<Object> databind,
        boolean whole) {

    /** The codecs of a shape in a program. */
    static Subject of(ShapeGroup group, Shape shape, Program program) throws ReflectiveOperationException {
        Type type = handler(program.type(ShapeGroup.PACKAGE + "." + group.channel()), shape)
                .getGenericReturnType();
        List<Constant> constants = constants(program.type(group.payloads())).toList();
        return new Subject(
                shape,
                TypeFactory.defaultInstance().constructType(type),
                Constant.find(constants, PayloadReader.class, type),
                Constant.find(constants, PayloadWriter.class, type),
                DatabindCodec.of(new TypeReference<>() {
                    @Override
                    public Type getType() {
                        return type;
                    }
                }),
                left(constants)
                        .noneMatch(left -> shape.declarations()
                                .containsKey(left.getRawClass().getSimpleName())));
    }

    /** The types that codecs leave to databind. */
    private static Stream<JavaType> left(List<Constant> constants) {
        return constants.stream()
                .filter(constant -> constant.value() instanceof DatabindCodec)
                .map(constant -> constant.of(PayloadReader.class));
    }

    private static Method handler(Class<?> channel, Shape shape) {
        return Arrays.stream(channel.getDeclaredMethods())
                .filter(method -> method.getName().equals(ShapeGroup.handler(shape)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Constant> constants(Class<?> payloads) throws ReflectiveOperationException {
        Stream.Builder<Constant> constants = Stream.builder();
        for (Field field : payloads.getDeclaredFields()) {
            field.setAccessible(true);
            constants.add(new Constant(field.getGenericType(), field.get(null)));
        }
        return constants.build();
    }

    /** A constant of the generated class. */
    private record Constant(Type declared, Object value) {
        @SuppressWarnings("unchecked") // what it reads and writes is of the type that it is found by
        static <C> C find(List<Constant> constants, Class<? super C> kind, Type type) {
            JavaType wanted = TypeFactory.defaultInstance().constructType(type);
            return (C) constants.stream()
                    .filter(constant -> kind.isInstance(constant.value()))
                    .filter(constant -> constant.of(kind).equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " of " + type))
                    .value();
        }

        /** The type that it reads or writes. */
        JavaType of(Class<?> kind) {
            JavaType codec = TypeFactory.defaultInstance().constructType(declared);
            return TypeFactory.defaultInstance().findTypeParameters(codec, kind)[0];
        }
    }
}
