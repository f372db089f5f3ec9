package dev.antiphon.processor.check;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler.Info;
import dev.antiphon.processor.model.InfoType.Case;
import dev.antiphon.processor.model.InfoType.SealedParent;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a handler takes one case of a sealed type of messages, there is one for each of the others. */
final class SealedCheck {
    private SealedCheck() {}

    static void check(ChannelModel channel, Report report) {
        Set<TypeName> handled = channel.handlers(Info.class).stream()
                .flatMap(info -> info.message().stream())
                .map(message -> message.type())
                .collect(Collectors.toSet());
        Map<SealedParent, Place> parents = new LinkedHashMap<>();
        for (Info info : channel.handlers(Info.class)) {
            info.message().stream()
                    .flatMap(message -> message.sealedParents().stream())
                    .filter(parent -> isOfTheUser(parent.type()))
                    .forEach(parent -> parents.putIfAbsent(parent, info.method().place()));
        }
        Set<TypeName> told = new HashSet<>();
        parents.forEach((parent, place) -> {
            List<ClassName> missing = missing(parent, handled, told);
            if (!missing.isEmpty()) {
                report.add(
                        Fault.MissingCase, place, Wording.of(parent.type()), words(missing), handlerOf(missing.get(0)));
            }
        });
    }

    private static List<ClassName> missing(SealedParent parent, Set<TypeName> handled, Set<TypeName> told) {
        return parent.cases().stream()
                .filter(one -> !handled.contains(one.type()))
                .filter(one -> one.supertypes().stream().noneMatch(handled::contains))
                .map(Case::type)
                .filter(told::add)
                .map(ClassName.class::cast)
                .toList();
    }

    private static String words(List<ClassName> missing) {
        return missing.stream().map(ClassName::simpleName).collect(Collectors.joining(", "));
    }

    private static String handlerOf(ClassName message) {
        String name = message.simpleName();
        String variable = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return variable + "(" + name + " " + variable + ")";
    }

    private static boolean isOfTheUser(TypeName type) {
        return type instanceof ClassName name && !name.packageName().startsWith("java.") && !RuntimeTypes.isOwn(name);
    }
}
