package dev.antiphon.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What a user socket is.
 *
 * @param type the class
 * @param modifiers its modifiers
 * @param isPublic whether the class can be named everywhere
 * @param path where it is mounted
 * @param routes its channels, in the order of the annotation
 * @param connects its {@code @Connect} methods: one, or none where every connection is let in
 * @param place the class
 * @param channelsPlace the value of {@code channels} in {@code @UserSocket}
 */
public record UserSocketModel(
        ClassName type,
        Set<Modifier> modifiers,
        boolean isPublic,
        Located<String> path,
        List<Route> routes,
        List<ConnectMethod> connects,
        Place place,
        Place channelsPlace) {
    /**
     * A channel of the socket. Only what its {@code @Channel} says is known of it.
     *
     * @param channel the class
     * @param pattern its topics
     * @param dispatcherIsPublic whether what is generated for it can be named everywhere
     * @param deprecated whether naming the class warns
     * @param place the class literal in the annotation
     */
    public record Route(
            ClassName channel, TopicPattern pattern, boolean dispatcherIsPublic, boolean deprecated, Place place) {}

    /**
     * The channels in the order in which topics are tried.
     *
     * @return the routes, the most specific first
     */
    public List<Route> routesInOrder() {
        return routes.stream()
                .sorted(Comparator.comparing(Route::pattern, TopicPattern.MOST_SPECIFIC_FIRST))
                .toList();
    }

    /**
     * The method that lets connections in.
     *
     * @return the first {@code @Connect}
     */
    public Optional<ConnectMethod> connect() {
        return connects.stream().findFirst();
    }
}
