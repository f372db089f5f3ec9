package dev.antiphon.processor.write.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import java.util.Set;

/** Writes the codec of an object. */
final class ObjectCodecWriter {
    private final ObjectCodec codec;
    private final Codecs codecs;

    ObjectCodecWriter(ObjectCodec codec, Codecs codecs) {
        this.codec = codec;
        this.codecs = codecs;
    }

    TypeSpec write(String name, Set<Use> uses) {
        TypeSpec.Builder type = CodecTypes.of(name, codec.type(), codec.names().toList(), uses);
        boolean isPart = uses.contains(Use.WRITE_MEMBERS);
        WrittenMembers written = new WrittenMembers(codec, codecs);
        if (uses.contains(Use.WRITE) || isPart) {
            written.names().forEach(type::addField);
        }
        if (uses.contains(Use.READ)) {
            type.addMethod(new ReadMethod(codec, codecs).write());
            if (codec.canBeShared() && codec.type() instanceof ClassName plain) {
                type.addMethod(CodecTypes.shares(plain));
            }
        }
        if (uses.contains(Use.WRITE)) {
            CodeBlock members = isPart ? CodeBlock.of("writeMembers(value, out);\n") : written.write();
            type.addMethod(CodecTypes.write(codec.type())
                    .addStatement("out.startObject()")
                    .addCode(members)
                    .addStatement("out.endObject()")
                    .build());
        }
        if (isPart) {
            type.addMethod(CodecTypes.writeMembers(codec.type())
                    .addCode(written.write())
                    .build());
        }
        return type.build();
    }
}
