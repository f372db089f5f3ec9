package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.CodecModel.Member;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.PayloadCodecs;
import dev.antiphon.processor.read.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The codec of a record. */
final class RecordReader {
    private final JavaTypes types;
    private final PayloadCodecs codecs;
    private final JsonTypeReader reader;

    RecordReader(JavaTypes types, PayloadCodecs codecs, JsonTypeReader reader) {
        this.types = types;
        this.codecs = codecs;
        this.reader = reader;
    }

    /** The codec is there before its members are read, since a record may be made of itself. */
    void read(DeclaredType type, TypeName name) {
        List<Member> members = new ArrayList<>();
        codecs.add(new ObjectCodec(name, members));
        TypeElement element = MoreTypes.asTypeElement(type);
        for (RecordComponentElement component : element.getRecordComponents()) {
            members.add(member(component, element, type));
        }
    }

    private Member member(RecordComponentElement component, TypeElement element, DeclaredType type) {
        String name = component.getSimpleName().toString();
        TypeMirror declared = types.returned(type, component.getAccessor());
        JsonType json = reader.read(declared);
        boolean nullable = Nullness.isNullable(component.asType(), declarations(component, element));
        return new Member(name, name, name + "()", json, !nullable && !json.canBeAbsent());
    }

    private static Element[] declarations(RecordComponentElement component, TypeElement element) {
        return element.getEnclosedElements().stream()
                .filter(member -> member.getSimpleName().equals(component.getSimpleName()))
                .toArray(Element[]::new);
    }
}
