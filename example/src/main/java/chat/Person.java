package chat;

/**
 * Somebody, as they are called now.
 *
 * @param user who is connected
 * @param name what the others see
 */
record Person(User user, String name) {
    Person called(String newName) {
        return new Person(user, newName);
    }
}
