package dev.antiphon.processor.write.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.write.source.LocalNames;
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
        LocalNames constants = LocalNames.besides(codecs.constants().values().toArray(new String[0]));
        WrittenMembers written = new WrittenMembers(codec, codecs, constants);
        if (uses.contains(Use.WRITE) || isPart) {
            written.names().forEach(type::addField);
        }
        if (uses.contains(Use.READ)) {
            CheckedParts parts = new CheckedParts(name, constants);
            type.addMethod(new ReadMethod(codec, codecs, parts).write());
            parts.addTo(type);
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
