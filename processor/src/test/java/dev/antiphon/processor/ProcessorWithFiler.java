package dev.antiphon.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Our processor, watched or hindered as it creates its files. */
@SupportedAnnotationTypes("dev.antiphon.annotation.*")
final class ProcessorWithFiler extends AbstractProcessor {
    /** Called before a file is created. */
    interface Watcher {
        void creating(String name, Element[] origins) throws IOException;
    }

    private final AntiphonProcessor processor = new AntiphonProcessor();
    private final Watcher watcher;

    ProcessorWithFiler(Watcher watcher) {
        this.watcher = watcher;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        Filer filer = proxy(Filer.class, environment.getFiler(), (target, method, arguments) -> {
            if (method.getName().startsWith("create")) { // …(name, origins), and createResource(…, path, origins)
                int last = arguments.length - 1;
                watcher.creating(arguments[last - 1].toString(), (Element[]) arguments[last]);
            }
            return method.invoke(target, arguments);
        });
        processor.init(proxy(
                ProcessingEnvironment.class,
                environment,
                (target, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : method.invoke(target, arguments)));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private interface Call {
        Object made(Object target, Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, T target, Call call) {
        return type.cast(Proxy.newProxyInstance(
                ProcessorWithFiler.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.made(target, method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
